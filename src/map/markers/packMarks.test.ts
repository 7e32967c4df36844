import { describe, expect, it } from 'vitest';
import { MARK_CODES, markCode, packMarks } from './packMarks.ts';

describe('packMarks', () => {
  it.each(['rrrrrrrrrrr', '-----------', 'rtfem-rtfem', '-m---------', '----------m'])(
    'keeps every year of %s',
    years => {
      const packed = packMarks({ years });
      const read = years.split('').map((_, year) => markCode(packed, year));
      expect(read).toEqual(years.split('').map(letter => MARK_CODES[letter]));
      for (const number of packed) expect(Math.fround(number)).toBe(number);
    },
  );
});
