import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declutter, distance, GAP, SPREAD_ZOOM, zoomStep, type Candidate } from './declutter.ts';

const at = (id: string, x: number, y = 0.4, diameter = 20): Candidate => ({ id, x, y, diameter });
/** Mercator distance of so many pixels at a zoom. */
const pixels = (count: number, zoom: number) => count / (512 * 2 ** zoom);

const candidates = fc
  .array(
    fc.record({
      x: fc.double({ min: 0.8, max: 0.83, noNaN: true }),
      y: fc.double({ min: 0.4, max: 0.43, noNaN: true }),
      diameter: fc.constantFrom(20, 24, 30),
    }),
    { maxLength: 60 },
  )
  .map(list => list.map((one, index) => ({ ...one, id: `belt-${index}` })));
const zooms = fc.double({ min: 2, max: 11, noNaN: true });

describe('declutter', () => {
  it('lets the earlier one win and counts the later one on it', () => {
    const close = pixels(22, 4);
    expect(declutter([at('a', 0.5), at('b', 0.5 + close)], 4)).toMatchObject([{ id: 'a', hidden: ['b'] }]);
  });

  it('shows both as soon as the discs and their gap fit', () => {
    const apart = pixels(20 + GAP + 0.01, 4);
    expect(declutter([at('a', 0.5), at('b', 0.5 + apart)], 4).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('counts a hidden one on the nearer of two', () => {
    const row = [at('a', 0.5), at('b', 0.5 + pixels(30, 4)), at('c', 0.5 + pixels(20, 4))];
    expect(declutter(row, 4)).toMatchObject([
      { id: 'a', hidden: [] },
      { id: 'b', hidden: ['c'] },
    ]);
  });

  it('does not change within half a zoom level', () => {
    const row = [at('a', 0.5), at('b', 0.5 + pixels(24, 4.4))];
    expect(declutter(row, 4.49)).toEqual(declutter(row, 4));
    expect(zoomStep(4.49)).toBe(4);
    expect(zoomStep(4.5)).toBe(4.5);
  });

  it('spreads belts of one point only when close', () => {
    const three = ['a', 'b', 'c'].map(id => at(id, 0.5));
    expect(declutter(three, SPREAD_ZOOM - 0.1)).toHaveLength(1);
    const ring = declutter(three, SPREAD_ZOOM);
    expect(ring.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(ring[0]?.offset[0]).toBeCloseTo(0, 9);
    expect(ring[0]?.offset[1]).toBeLessThan(0);
  });

  it('never lets two discs touch, loses none, and says the same twice', () => {
    fc.assert(
      fc.property(candidates, zooms, (list, zoom) => {
        const placed = declutter(list, zoom);
        const world = 512 * 2 ** zoomStep(zoom);
        placed.forEach((a, index) => {
          for (const b of placed.slice(index + 1)) {
            expect(distance(a, b, world)).toBeGreaterThanOrEqual((a.diameter + b.diameter) / 2 + GAP - 1e-9);
          }
        });
        const told = placed.flatMap(({ id, hidden }) => [id, ...hidden]);
        expect(told.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
        expect(declutter(list, zoom)).toEqual(placed);
      }),
    );
  });
});
