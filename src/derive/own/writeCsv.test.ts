import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';
import { writeCsv } from './writeCsv.ts';

describe('writeCsv', () => {
  it('is read back as it was, but for formulas', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '义', '0'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), rows => {
        expect(readCsv(writeCsv(rows).slice(1), ',').map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5', '-5'],
    ['+1.5', '+1.5'],
    ['-cmd', "'-cmd"],
  ])('gives a spreadsheet no formula out of %s', (cell, written) => {
    expect(writeCsv([[cell]])).toBe(`\ufeff${written}\r\n`);
  });
});
