import { readLedger } from '../ledger/readLedger.ts';
import { readTable } from '../readTable.ts';
import type { Held } from './held.ts';
import { numberOf } from './numberOf.ts';

/** Rows of the tables of findings that are not shown, with the reason, as written in held.csv and in the ledger. */
export function readHeld(): Held[] {
  const rows = readTable('belts/held.csv', ['table', 'row', 'reason']).map(({ table, row, reason }) => ({
    table,
    row: numberOf(row, `held.csv, ${table}`),
    reason,
  }));
  return [...rows, ...readLedger().held];
}
