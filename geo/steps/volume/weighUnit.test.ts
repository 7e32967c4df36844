import { describe, expect, it } from 'vitest';
import { weighUnit } from './weighUnit.ts';

const east = (urban: number) => ({ adcode: '370200', region: 'east' as const, urban });

describe('weighUnit', () => {
  it('counts townspeople to the power of 1.5', () => {
    expect(weighUnit(east(4e6)) / weighUnit(east(1e6))).toBeCloseTo(8, 9);
  });

  it('counts each head alike in units smaller than any that was counted', () => {
    expect(weighUnit(east(2e5)) / weighUnit(east(1e5))).toBeCloseTo(2, 9);
  });

  it.each([
    ['an inland capital twofold', '520100', 'west' as const, 2],
    ['a capital of the East as any city', '370100', 'east' as const, 1],
    ['another inland city as any', '520200', 'west' as const, 1],
  ])('counts %s', (_, adcode, region, times) => {
    expect(weighUnit({ adcode, region, urban: 1e6 }) / weighUnit(east(1e6))).toBeCloseTo(times, 9);
  });
});
