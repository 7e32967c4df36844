import type { Table } from '../writeTable.ts';
import type { SpreadYear } from './SpreadYear.ts';

const digits = (value: number, count: number) => Number(value.toFixed(count));

/** Concentration by year as it is shown: two digits, since more would claim what estimates do not hold. */
export function spreadTable(years: readonly SpreadYear[]): Table {
  return {
    columns: ['year', 'gini', 'gini_low', 'gini_high', 'share_of_top_10', 'share_of_top_50', 'units', 'status'],
    rows: years.map(({ year, gini, range, top10, top50, values, status }) => [
      year,
      digits(gini, 2),
      digits(range.low, 2),
      digits(range.high, 2),
      digits(top10, 2),
      digits(top50, 2),
      values.length,
      status,
    ]),
  };
}
