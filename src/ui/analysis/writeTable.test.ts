import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { writeTable } from './writeTable.ts';

describe('writeTable', () => {
  const table = { columns: ['year', 'name', 'gap'], rows: [[2014, 'a "b", c\nd', null]] };

  it('is read back by another reader of CSV', () => {
    expect([...csvParse(writeTable(table, ','))]).toEqual([{ year: '2014', name: 'a "b", c\nd', gap: '' }]);
  });

  it('parts cells by tabs for the clipboard, where a comma needs no quotes', () => {
    expect(writeTable({ columns: ['a', 'b'], rows: [['1, 2', 3]] }, '\t')).toBe('a\tb\r\n1, 2\t3\r\n');
  });
});
