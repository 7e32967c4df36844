import { describe, expect, it } from 'vitest';
import { columnAt } from './columnAt.ts';

const growing = {
  count: 2,
  lon: Float32Array.of(100, 110),
  lat: Float32Array.of(30, 31),
  years: Array.from({ length: 11 }, (_, year) => Float32Array.of(year, 10 * year)),
};

describe('columnAt', () => {
  it.each([
    [2014, [0, 0]],
    [2016.5, [2.5, 25]],
    [2024, [10, 100]],
    [2030, [10, 100]],
  ])('reads %s', (time, expected) => {
    expect([...columnAt(growing, time)]).toEqual(expected);
  });
});
