import { HELD, LEDGER_KEYS } from '../../steps/ledger/ledgerKeys.ts';
import type { Finding, Table, World } from './World.ts';

export const LEDGER = 'ledger.csv';

/** A row of a table of findings as the ledger knows it; `proven`: the row of the curated table is there. */
export type LedgerRow = {
  readonly line: number;
  readonly table: string;
  readonly row: number;
  readonly isHeld: boolean;
  readonly proven: boolean;
};

/** Keys of a table, whole or shortened: where the first row that begins with each stands, and how many do. */
type Keys = { readonly places: ReadonlyMap<string, number>; readonly counts: ReadonlyMap<string, number> };

function indexKeys({ rows }: Table, columns: readonly string[]): Keys {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const [at, { cells }] of rows.entries()) {
    let key = '';
    for (const [depth, column] of columns.entries()) {
      key = depth === 0 ? (cells[column] ?? '') : `${key}/${cells[column] ?? ''}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!places.has(key)) places.set(key, at);
    }
  }
  return { places, counts };
}

/** What is wrong with a key that stands alone: nothing begins with it, or not as many rows as the line says. */
function judgeKey(key: string, rows: string, { counts }: Keys): string | undefined {
  const found = counts.get(key) ?? 0;
  if (found === 0) return `no row ${key}`;
  return rows === '' || found === Number(rows) ? undefined : `${found} rows ${key}, not ${rows}`;
}

/** What is wrong with a run from one key to another: an end is not there, or it is of another length. */
function judgeRun(first: string, last: string, { size, places }: Pick<Keys, 'places'> & { size: number }) {
  const [from, to] = [places.get(first), places.get(last)];
  if (from === undefined || to === undefined) return `no row ${from === undefined ? first : last}`;
  const found = to - from + 1;
  return found === size ? undefined : `${found} rows from ${first} to ${last}, not ${size}`;
}

const ADVICE =
  'Put the row back into that table; or say in the ledger where the finding stands now, or that it is held and why.';

function indexTables(world: World): ReadonlyMap<string, Keys> {
  const empty: Table = { header: [], rows: [] };
  return new Map(
    Object.entries(LEDGER_KEYS).map(([file, columns]) => [file, indexKeys(world.get(file) ?? empty, columns)]),
  );
}

type Line = Record<'table' | 'from' | 'to' | 'stands' | 'first' | 'last' | 'rows', string>;
const BLANK: Line = { table: '', from: '', to: '', stands: '', first: '', last: '', rows: '' };

/** What is wrong with a line that points to a table; undefined where nothing is, or where it does not point to one. */
function judgeLine({ from, to, first, last, rows }: Line, keys: Keys | undefined): string | undefined {
  if (keys === undefined) return undefined;
  return last === ''
    ? judgeKey(first, rows, keys)
    : judgeRun(first, last, { size: Number(to) - Number(from) + 1, places: keys.places });
}

/** Every row of which the ledger speaks, and a finding for each line whose curated rows are not there. */
export function followLedger(world: World): { readonly rows: LedgerRow[]; readonly findings: Finding[] } {
  const indexed = indexTables(world);
  const judged = (world.get(LEDGER)?.rows ?? []).map(({ line, cells }) => {
    const read = { ...BLANK, ...cells };
    return { line, read, wrong: judgeLine(read, indexed.get(read.stands)) };
  });
  return {
    rows: judged.flatMap(({ line, read: { table, from, to, stands }, wrong }) => {
      const isHeld = stands === HELD;
      const proven = isHeld || (indexed.has(stands) && wrong === undefined);
      const size = Math.max(0, Number(to) - Number(from) + 1);
      return Array.from({ length: size }, (_, at) => ({ line, table, row: Number(from) + at, isHeld, proven }));
    }),
    findings: judged.flatMap(({ line, read: { stands }, wrong }) =>
      wrong === undefined
        ? []
        : [{ file: LEDGER, line, column: 'first', problem: `${stands} has ${wrong}.`, advice: ADVICE }],
    ),
  };
}
