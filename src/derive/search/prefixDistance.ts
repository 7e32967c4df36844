/** Costs of a row of the distance table: errors in the letters typed so far against each beginning of the text. */
type Row = readonly number[];
type Pair = { readonly typed: string; readonly text: string };

function nextRow({ typed, text }: Pair, row: number, [before, last]: readonly [Row, Row]): Row {
  const next = [row];
  for (let column = 1; column < last.length; column += 1) {
    const [letter, formerLetter] = [typed[row - 1], typed[row - 2]];
    const isSame = letter === text[column - 1];
    const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const isSwapped = column > 1 && letter === text[column - 2] && formerLetter === text[column - 1];
    const swapped = isSwapped ? (before[column - 2] ?? Infinity) + 1 : Infinity;
    next.push(Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, replaced, swapped));
  }
  return next;
}

/**
 * Fewest typing errors (a letter wrong, missing, too many, or two swapped) that turn `typed` into the beginning of
 * `text`: the optimal string alignment distance (Damerau 1964, restricted form) to the nearest prefix. More than
 * `most` comes back as Infinity, without being worked out to the end.
 */
export function prefixDistance(typed: string, text: string, most: number): number {
  const width = Math.min(text.length, typed.length + most);
  let rows: readonly [Row, Row] = [[], Array.from({ length: width + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row += 1) {
    rows = [rows[1], nextRow({ typed, text }, row, rows)];
    if (Math.min(...rows[1]) > most) return Infinity;
  }
  const least = Math.min(...rows[1]);
  return least <= most ? least : Infinity;
}
