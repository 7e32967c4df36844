import { describe, expect, it } from 'vitest';
import { classifyHeld, classOf, readWordings } from './classifyHeld.ts';

const wordings = readWordings();
const held = (reason: string) => ({ table: 'belts/held.csv', row: 7, reason });

describe('the classes of held rows', () => {
  it.each([
    ['fewer than three villages of this product, so no cluster', 'few-villages'],
    ['the same happening as row 56', 'repeated'],
    ['repeats a count that is shown', 'repeated'],
    ['rounded; the same office states it to the last digit', 'replaced'],
    ['names one county of a list and gives no number', 'no-subject'],
    ['no unit of that name: 山东省 某地', 'no-subject'],
    ['no address of the page was kept', 'no-source'],
    ['membership of a list or a flag, no number', 'no-number'],
    ['the source itself looks wrong: nobody saw this remark before', 'doubtful'],
    ['shorter than a quarter', 'outside-time'],
  ])('put "%s" among %s', (reason, expected) => {
    expect(classifyHeld([held(reason)], wordings)).toEqual([expected]);
  });

  it('name the row whose wording is new, and never guess', () => {
    expect(() => classifyHeld([held('shorter than a quarter or so')], wordings)).toThrow(
      'belts/held.csv, row 7: "shorter than a quarter or so" is in no class',
    );
  });

  it('are only those that the page has words for', () => {
    expect(classOf('new', [{ class: 'unheard-of', wording: 'new' }])).toBeUndefined();
  });
});
