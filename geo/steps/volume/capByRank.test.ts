import { describe, expect, it } from 'vitest';
import { capByRank, orderByRank, type Ranked } from './capByRank.ts';

const city = (adcode: string, value: number, spread: number): Ranked => ({
  adcode,
  value,
  spread,
  fixed: spread === 0,
});

describe('orderByRank', () => {
  it('leaves values alone that are in order', () => {
    const values = orderByRank([city('a', 90, 0.1), city('b', 50, 0.1), city('c', 20, 0.1)]);
    [90, 50, 20].forEach((value, index) => expect(values[index]).toBeCloseTo(value, 9));
  });

  it('moves the less certain of two cities in the wrong order', () => {
    const [first = 0, second = 0] = orderByRank([city('a', 40, 0.5), city('b', 80, 0.02)]);
    expect(first).toBeGreaterThan(second);
    expect(Math.abs(second - 80)).toBeLessThan(2);
    expect(first).toBeGreaterThan(78);
  });

  it('never moves a fixed city', () => {
    const [first = 0, second] = orderByRank([city('a', 40, 0.5), city('b', 80, 0)]);
    expect(second).toBe(80);
    expect(first).toBeGreaterThan(80);
  });
});

describe('capByRank', () => {
  const ranked = [city('a', 100, 0), city('b', 64, 0.2), city('c', 25, 0.2), city('d', 16, 0.2), city('e', 9, 0.2)];

  it('parts neighbours at the geometric middle, and at the value of a fixed one', () => {
    const bounds = capByRank(ranked, [0, 1]);
    expect(bounds.get('a')?.high).toBe(Number.POSITIVE_INFINITY);
    expect(bounds.get('b')?.high).toBeLessThan(100);
    expect(bounds.get('b')?.high).toBeGreaterThan(99);
    expect(bounds.get('b')?.low).toBeCloseTo(40, 1);
    expect(bounds.get('c')?.high).toBeCloseTo(40, 1);
  });

  it('gives units beyond the last cut that cut as their most and nothing as their least', () => {
    const bounds = capByRank(ranked, [0, 1]);
    expect(bounds.get('e')).toEqual({ low: 0, high: bounds.get('c')?.high });
  });

  it('leaves no unit room to pass another across a cut', () => {
    const bounds = capByRank(ranked, [0, 1, 2, 3]);
    ranked.slice(1).forEach(({ adcode }, index) => {
      expect(bounds.get(adcode)?.high).toBeLessThan(bounds.get(ranked[index]?.adcode ?? '')?.low ?? 0);
    });
  });
});
