import { CONTRIBUTED } from '../figures/contributed.ts';
import { followLedger, LEDGER } from './followLedger.ts';
import type { Finding, World } from './World.ts';

/** Tables whose rows say where a finding was first written down. */
const SHOWN = ['belts/figures.csv', 'belts/events.csv', 'belts/listings.csv'];
const HELD = 'belts/held.csv';

/** A line that says of a row of a table of findings where it is. */
type Origin = { file: string; line: number; name: string; table: string; row: number; proven: boolean };

function originsIn(world: World, file: string): Origin[] {
  return (world.get(file)?.rows ?? [])
    .map(({ line, cells: { table = '', row = '' } }) => ({
      file,
      line,
      table,
      row: Number(row),
      name: `${table} row ${row}`,
      proven: true,
    }))
    .filter(({ table }) => table !== CONTRIBUTED);
}

/** Every line that tells where a row is: those that show it, and those that hold it back. */
function collectOrigins(world: World): { shown: Origin[]; held: Origin[] } {
  const ledger = followLedger(world).rows.map(({ line, table, row, isHeld, proven }) => ({
    file: LEDGER,
    line,
    table,
    row,
    name: `${table} row ${row}`,
    isHeld,
    proven,
  }));
  return {
    shown: [...SHOWN.flatMap(file => originsIn(world, file)), ...ledger.filter(({ isHeld }) => !isHeld)],
    held: [...originsIn(world, HELD), ...ledger.filter(({ isHeld }) => isHeld)],
  };
}

function sizesOf(world: World): Map<string, number> {
  const rows = world.get('belts/inputs.csv')?.rows ?? [];
  return new Map(rows.map(({ cells }) => [cells['table'] ?? '', Number(cells['rows'])]));
}

const rowNames = (table: string, size: number) => Array.from({ length: size }, (_, at) => `${table} row ${at + 2}`);

function judgeOrigin({ file, line, table, row, name }: Origin, sizes: ReadonlyMap<string, number>): Finding[] {
  const size = sizes.get(table);
  if (size !== undefined && row >= 2 && row <= size + 1) return [];
  const problem =
    size === undefined ? `inputs.csv has no table "${table}".` : `There is no ${name}: the last is row ${size + 1}.`;
  const advice = `A new finding has "${CONTRIBUTED}" in column table; or correct inputs.csv.`;
  return [{ file, line, column: size === undefined ? 'table' : 'row', problem, advice }];
}

function findContradictions(shown: ReadonlySet<string>, held: readonly Origin[]): Finding[] {
  const seen = new Set<string>();
  return held.flatMap(({ file, line, name }): Finding[] => {
    const problem = shown.has(name) ? `${name} is shown as well.` : seen.has(name) ? `${name} is held twice.` : '';
    seen.add(name);
    const advice = 'Let one line only say where the row is.';
    return problem === '' ? [] : [{ file, line, column: file === LEDGER ? 'from' : 'row', problem, advice }];
  });
}

/**
 * Every row in which a finding was first written down is shown or held, and none is both; what the ledger says of a
 * row is there. Rows that a contributor adds stand for themselves: their table is `contributed`, and nothing is counted.
 */
export function rowsAreCounted(world: World): Finding[] {
  const sizes = sizesOf(world);
  const { shown, held } = collectOrigins(world);
  const shownNames = new Set(shown.map(({ name }) => name));
  const all = new Set([...shownNames, ...held.map(({ name }) => name)]);
  const lost = [...sizes].flatMap(([table, size], index) =>
    rowNames(table, size)
      .filter(name => !all.has(name))
      .map(name => ({
        file: 'belts/inputs.csv',
        line: index + 2,
        column: 'rows',
        problem: `${name} is neither shown nor held.`,
        advice: 'Show it, or add it to held.csv or to the ledger with the reason.',
      })),
  );
  return [
    ...followLedger(world).findings,
    ...[...shown, ...held].flatMap(origin => judgeOrigin(origin, sizes)),
    ...findContradictions(shownNames, held),
    ...lost,
  ];
}

/** How many rows a table of findings has, and how many of them stand in a table, are held, or are nowhere. */
export type Whereabouts = {
  readonly table: string;
  readonly rows: number;
  readonly used: number;
  readonly held: number;
  readonly unaccounted: number;
};

/** Counts the rows of every table of findings by where they are; a row that the ledger only claims is nowhere. */
export function countWhereabouts(world: World): Whereabouts[] {
  const { shown, held } = collectOrigins(world);
  const used = new Set(shown.filter(({ proven }) => proven).map(({ name }) => name));
  const heldNames = new Set(held.map(({ name }) => name));
  return [...sizesOf(world)].map(([table, rows]) => {
    const names = rowNames(table, rows);
    const usedRows = names.filter(name => used.has(name)).length;
    const heldRows = names.filter(name => !used.has(name) && heldNames.has(name)).length;
    return { table, rows, used: usedRows, held: heldRows, unaccounted: rows - usedRows - heldRows };
  });
}
