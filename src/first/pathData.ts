import type { Position } from 'geojson';

/** Numbers as short as SVG reads them: a minus sign also parts. */
function join(numbers: readonly number[]): string {
  return numbers.map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number))).join('');
}

const isSame = ([x, y]: Position, [x1, y1]: Position) => x === x1 && y === y1;

/** What has shrunk to a point is drawn as the smallest triangle, so that it can be seen. */
const DOT = 'l1 0-1 1z';

/**
 * SVG path data of lines in whole units, each point told by its distance from the one before. A line that ends where
 * it began is closed.
 */
export function pathData(lines: readonly (readonly Position[])[]): string {
  let pen: Position = [0, 0];
  const moveTo = (point: Position): number[] => {
    const [[x = 0, y = 0], [fromX = 0, fromY = 0]] = [point, pen];
    pen = point;
    return [x - fromX, y - fromY];
  };
  const draw = ([start = [0, 0], ...others]: readonly Position[]): string => {
    const from = `m${join(moveTo(start))}`;
    if (others.every(point => isSame(point, start))) return from + DOT;
    const isRing = isSame(others.at(-1) ?? start, start);
    const along = `l${join((isRing ? others.slice(0, -1) : others).flatMap(moveTo))}`;
    if (!isRing) return from + along;
    // After closing, the pen stands at the start again.
    pen = start;
    return `${from}${along}z`;
  };
  return lines.map(draw).join('');
}
