import { CONTRIBUTED } from '../figures/contributed.ts';
import type { Finding, World } from './World.ts';

/** Tables whose rows say where a finding was first written down. */
const SHOWN = ['belts/figures.csv', 'belts/events.csv', 'belts/listings.csv'];
const HELD = 'belts/held.csv';

type Origin = { file: string; line: number; name: string; table: string; row: number };

function originsIn(world: World, file: string): Origin[] {
  return (world.get(file)?.rows ?? [])
    .map(({ line, cells: { table = '', row = '' } }) => ({
      file,
      line,
      table,
      row: Number(row),
      name: `${table} row ${row}`,
    }))
    .filter(({ table }) => table !== CONTRIBUTED);
}

function sizesOf(world: World): Map<string, number> {
  const rows = world.get('belts/inputs.csv')?.rows ?? [];
  return new Map(rows.map(({ cells }) => [cells['table'] ?? '', Number(cells['rows'])]));
}

function judgeOrigin({ file, line, table, row, name }: Origin, sizes: ReadonlyMap<string, number>): Finding[] {
  const size = sizes.get(table);
  if (size !== undefined && row >= 2 && row <= size + 1) return [];
  const problem =
    size === undefined ? `inputs.csv has no table "${table}".` : `There is no ${name}: the last is row ${size + 1}.`;
  const advice = `A new finding has "${CONTRIBUTED}" in column table; or correct inputs.csv.`;
  return [{ file, line, column: size === undefined ? 'table' : 'row', problem, advice }];
}

/**
 * Every row in which a finding was first written down is shown or held, and none is both. Rows that a contributor adds
 * stand for themselves: their table is `contributed`, and nothing is counted.
 */
export function rowsAreCounted(world: World): Finding[] {
  const sizes = sizesOf(world);
  const shown = SHOWN.flatMap(file => originsIn(world, file));
  const held = originsIn(world, HELD);
  const shownNames = new Set(shown.map(({ name }) => name));
  const all = new Set([...shownNames, ...held.map(({ name }) => name)]);
  const both = held
    .filter(({ name }) => shownNames.has(name))
    .map(({ line, name }) => ({
      file: HELD,
      line,
      column: 'row',
      problem: `${name} is shown as well.`,
      advice: 'Take it out of held.csv, or out of the table that shows it.',
    }));
  const lost = [...sizes].flatMap(([table, size], index) =>
    Array.from({ length: size }, (_, at) => `${table} row ${at + 2}`)
      .filter(name => !all.has(name))
      .map(name => ({
        file: 'belts/inputs.csv',
        line: index + 2,
        column: 'rows',
        problem: `${name} is neither shown nor held.`,
        advice: 'Show it, or add it to held.csv with the reason.',
      })),
  );
  return [...[...shown, ...held].flatMap(origin => judgeOrigin(origin, sizes)), ...both, ...lost];
}
