import { numberOf } from '../belts/numberOf.ts';
import { readTable } from '../readTable.ts';
import type { HeldRow } from '../sortHeld.ts';
import { HELD } from './ledgerKeys.ts';

/**
 * The rows of tables of findings of which ledger.csv speaks, one by one, though a line there may speak of many: those
 * that stand in a table of geo/sources, and those held back with the reason. Throws naming what is not a number.
 */
export function readLedger(): { shown: Omit<HeldRow, 'reason'>[]; held: HeldRow[] } {
  const lines = readTable('ledger.csv', ['table', 'from', 'to', 'stands', 'reason']);
  const rows = lines.flatMap(({ table, from, to, stands, reason }) => {
    const first = numberOf(from, `ledger.csv, ${table}`);
    const size = numberOf(to, `ledger.csv, ${table}`) - first + 1;
    return Array.from({ length: size }, (_, at) => ({ table, row: first + at, reason, isHeld: stands === HELD }));
  });
  return {
    shown: rows.filter(({ isHeld }) => !isHeld).map(({ table, row }) => ({ table, row })),
    held: rows.filter(({ isHeld }) => isHeld).map(({ table, row, reason }) => ({ table, row, reason })),
  };
}
