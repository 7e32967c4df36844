import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OWN_GAP } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { largestPoints } from './largestPoints.ts';

it('finds the same as sorting all of them', () => {
  const list = fc.array(fc.oneof(fc.constant(OWN_GAP), fc.integer({ min: 0, max: 9 })), { maxLength: 40 });
  fc.assert(
    fc.property(list, fc.integer({ min: 1, max: 6 }), (all, most) => {
      const values = Float32Array.from(all.flatMap(value => YEARS.map(year => (year === 2016 ? value : OWN_GAP))));
      const sorted = all
        .map((value, row) => ({ row, value }))
        .filter(({ value }) => value !== OWN_GAP)
        .toSorted((a, b) => b.value - a.value || a.row - b.row);
      expect(largestPoints({ values, count: all.length }, 2016, most)).toEqual(sorted.slice(0, most));
      expect(largestPoints({ values, count: all.length }, 2017, most)).toEqual([]);
    }),
  );
});
