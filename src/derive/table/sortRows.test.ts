import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOrder, sortRows, type Direction, type SortKey } from './sortRows.ts';

const keys: fc.Arbitrary<SortKey> = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
const directions = fc.constantFrom<Direction>('ascending', 'descending');
const collator = new Intl.Collator('zh');

describe('sortRows', () => {
  it('keeps every row, known keys in order, equal ones as they came, unknown ones last', () => {
    fc.assert(
      fc.property(fc.array(keys), directions, (list, direction) => {
        const rows = list.map((key, at) => ({ key, at }));
        const sorted = sortRows(rows, ({ key }) => key, { direction, collator });
        expect(sorted.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(rows.map(({ at }) => at));
        const faults = sorted.slice(1).filter((next, index) => {
          const one = sorted[index];
          if (one?.key === undefined) return next.key !== undefined;
          if (next.key === undefined) return false;
          if (next.key === one.key) return next.at < one.at;
          return next.key > one.key !== (direction === 'ascending');
        });
        expect(faults).toEqual([]);
      }),
    );
  });

  it('orders Chinese by pinyin', () => {
    const sorted = sortRows(['中山', '保定', '金华'], name => name, { direction: 'ascending', collator });
    expect(sorted).toEqual(['保定', '金华', '中山']);
  });
});

describe('nextOrder', () => {
  it('turns a column round, and begins another in its own direction', () => {
    const order = { column: 'value', direction: 'descending' } as const;
    expect(nextOrder(order, 'value', 'descending')).toEqual({ column: 'value', direction: 'ascending' });
    expect(nextOrder(order, 'name', 'ascending')).toEqual({ column: 'name', direction: 'ascending' });
  });
});
