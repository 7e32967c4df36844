import { describe, expect, it } from 'vitest';
import { classifyHeld } from './classifyHeld.ts';

describe('classifyHeld', () => {
  it.each([
    ['fewer than three villages of this product, so no cluster', 'few-villages'],
    ['the same happening stands in pilot_zones_by_adcode', 'repeated'],
    ['repeats a count that is shown', 'repeated'],
    ['a surer figure of the same place and year is used', 'replaced'],
    ['a later figure of the same office replaces it', 'replaced'],
    ['names one county of a list and gives no number', 'no-subject'],
    ['no belt of the map fits this entry', 'no-subject'],
    ['no quotable wording was kept for it', 'no-source'],
    ['no address of the page was kept', 'no-source'],
    ['membership of a list or a flag, no number', 'no-number'],
    ['the source itself looks wrong: blog, others 900m', 'doubtful'],
    ['shorter than a quarter', 'outside-time'],
    ['outside the years of the map', 'outside-time'],
    ['something nobody thought of', 'other'],
  ])('puts "%s" among %s', (reason, expected) => {
    expect(classifyHeld(reason)).toBe(expected);
  });
});
