import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSpot, type Direction, type Spot } from './nextSpot.ts';

const spot = (id: string, x: number, y: number): Spot => ({ subject: { kind: 'place', id }, x, y });
const idOf = (found: Spot | null) => found?.subject.id ?? null;
const MIDDLE = { x: 100, y: 100 };
const [RIGHT, LEFT, UP, DOWN]: Direction[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];

describe('nextSpot', () => {
  const spots = [spot('east', 160, 105), spot('far', 300, 100), spot('north', 95, 20), spot('southwest', 50, 150)];

  it.each([
    ['the nearest ahead', RIGHT, 'east'],
    ['up the screen', UP, 'north'],
    ['one that lies askew', LEFT, 'southwest'],
    ['the same one from another key', DOWN, 'southwest'],
  ])('leads to %s', (_what, direction, id) => {
    expect(idOf(nextSpot(spots, MIDDLE, direction ?? [1, 0]))).toBe(id);
  });

  it('prefers what lies straight ahead over what is nearer but aside', () => {
    expect(idOf(nextSpot([spot('aside', 130, 130), spot('ahead', 150, 100)], MIDDLE, RIGHT ?? [1, 0]))).toBe('ahead');
  });

  it('leads nowhere when nothing lies ahead', () => {
    expect(nextSpot([spot('here', 101, 100), spot('behind', 20, 100)], MIDDLE, RIGHT ?? [1, 0])).toBeNull();
  });

  it('reaches every spot of any set from any other, by some keys', () => {
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
      minLength: 2,
      maxLength: 12,
      selector: ([x, y]) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(places, points => {
        const all = points.map(([x, y], index) => spot(String(index), x * 10, y * 10));
        const [first] = all;
        const reached = new Set(first ? [first] : []);
        for (const at of reached) {
          for (const direction of [RIGHT, LEFT, UP, DOWN]) {
            const next = direction && nextSpot(all, at, direction);
            if (next) reached.add(next);
          }
        }
        // From each spot at least one key leads on, so no one is ever stuck.
        expect(reached.size).toBeGreaterThan(1);
      }),
    );
  });
});
