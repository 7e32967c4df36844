import { describe, expect, it } from 'vitest';
import { planOf } from './plan.ts';

describe('planOf', () => {
  it('measures four sizes and all pages unless told to be quick', () => {
    expect([...planOf([]).rounds.keys()]).toEqual([340, 10_000, 100_000, 1_000_000]);
    const quick = planOf(['--quick']);
    expect([...quick.rounds.keys()]).toEqual([340, 100_000]);
    expect(planOf([]).peers).toEqual(expect.arrayContaining([...quick.peers]));
  });

  it('never repeats more often than asked, and refuses nonsense', () => {
    expect([...planOf(['--rounds', '2']).rounds.values()]).toEqual([2, 2, 2, 1]);
    expect(() => planOf(['--rounds'])).toThrow(/whole number/);
  });
});
