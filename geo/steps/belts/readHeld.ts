import { readTable } from '../readTable.ts';
import type { Held } from './held.ts';
import { numberOf } from './numberOf.ts';

/** Rows of the research tables that are not shown, with the reason, as written in held.csv. */
export function readHeld(): Held[] {
  return readTable('belts/held.csv', ['table', 'row', 'reason']).map(({ table, row, reason }) => ({
    table,
    row: numberOf(row, `held.csv, ${table}`),
    reason,
  }));
}
