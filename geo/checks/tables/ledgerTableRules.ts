import { HELD, LEDGER_KEYS } from '../../steps/ledger/ledgerKeys.ts';
import { needed, number, oneOf, optional, standsIn } from './cellRules.ts';
import { LEDGER } from './followLedger.ts';
import type { RowRule } from './rowRules.ts';
import { free, type TableRules } from './sharedColumns.ts';

const ROW = needed(number({ min: 2, whole: true }));

const endsAfterItBegins: RowRule = ({ from, to }) =>
  Number(from) > Number(to)
    ? { column: 'to', problem: `The line ends at ${to}, before row ${from}.`, advice: 'Write the last row it covers.' }
    : undefined;

const heldHasAReason: RowRule = ({ stands, reason, first }) => {
  if (stands !== HELD) return undefined;
  const column = reason === '' ? 'reason' : first === '' ? undefined : 'first';
  return column === undefined
    ? undefined
    : {
        column,
        problem: 'A held line needs a reason and no key.',
        advice: 'Say why it is not used, and nothing else.',
      };
};

const usedHasAKey: RowRule = ({ stands, first, last, from, to }) => {
  const column = first === '' ? 'first' : last === '' && from !== to ? 'last' : undefined;
  return stands === HELD || column === undefined
    ? undefined
    : {
        column,
        problem: 'The key is missing.',
        advice: 'Write the key of the row, and for several rows that of the last.',
      };
};

/** The ledger: where each row of the tables of findings stands that do not name it themselves. */
export const LEDGER_TABLES: Readonly<Record<string, TableRules>> = {
  [LEDGER]: {
    columns: {
      table: needed(standsIn('belts/inputs.csv', 'table')),
      from: ROW,
      to: ROW,
      stands: needed(oneOf([HELD, ...Object.keys(LEDGER_KEYS)])),
      first: free,
      last: free,
      rows: optional(number({ min: 1, whole: true })),
      reason: free,
    },
    rows: [endsAfterItBegins, heldHasAReason, usedHasAKey],
  },
};
