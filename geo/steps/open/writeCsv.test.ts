import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './writeCsv.ts';

const fields = [
  { name: 'name', type: 'string', description: '' },
  { name: 'value', type: 'number', description: '' },
] as const;

describe('writeCsv', () => {
  it.each([
    ['a comma', 'a,b', 'a,b'],
    ['quotes', 'a "b"', 'a "b"'],
    ['a line break', 'a\nb', 'a\nb'],
    ['Chinese', '古镇', '古镇'],
  ])('writes %s so that it reads back', (_, name, read) => {
    expect(csvParse(writeCsv({ fields, rows: [{ name, value: 1 }] }))[0]).toEqual({ name: read, value: '1' });
  });

  it.each([
    [undefined, ''],
    [0, '0'],
    [0.25, '0.25'],
    [-3, '-3'],
    [6e22, '60000000000000000000000'],
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('writes %s as "%s"', (value, text) => {
    expect(writeCsv({ fields, rows: [{ name: 'a', value }] })).toBe(`name,value\na,${text}\n`);
  });
});
