import { expect, test } from 'vitest';
import { rowsAreAllAccountedFor } from './rowsAreAllAccountedFor.ts';

const tables = new Map([['events', 3]]);
const at = (...rows: number[]) => rows.map(row => ({ table: 'events', row }));

test.each([
  ['every row shown or held', at(2, 4), at(3), []],
  ['one row shown in two places', at(2, 2, 4), at(3), []],
  ['a row that vanished', at(2), at(3), ['events row 4: vanished']],
  ['a row both shown and held', at(2, 3, 4), at(3), ['events row 3: both shown and held']],
  ['a row held twice', at(2, 4), at(3, 3), ['events row 3: held twice']],
  ['a row that never was', at(2, 3, 4, 5), at(), ['events row 5: no such row']],
])('%s', (...[, shown, held, findings]) => {
  expect(rowsAreAllAccountedFor({ tables, shown, held })).toEqual(findings);
});
