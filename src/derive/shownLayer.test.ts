import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { contrastOf, shownLayer } from './shownLayer.ts';

describe('shownLayer', () => {
  it.each([
    ['heat', 'parcels', [], 'heat'],
    ['heat', 'parcels', ['context'], 'heat'],
    ['heat', 'parcels', ['float-targets'], 'circles'],
    ['heat', 'villages', [], 'circles'],
    ['fill', 'villages', ['float-targets'], 'fill'],
    ['circles', 'parcels', [], 'circles'],
  ] as const)('draws %s of %s without %j as %s', (layer, measure, lacking, expected) => {
    expect(shownLayer({ ...DEFAULT_SELECTION, layer, measure }, lacking)).toBe(expected);
  });
});

describe('two years against each other', () => {
  it.each([
    ['heat', 'swipe', [], 'swipe', 'heat'],
    ['heat', 'swipe', ['float-targets'], 'difference', 'circles'],
    ['fill', 'swipe', [], 'difference', 'change'],
    ['heat', 'difference', [], 'difference', 'heat'],
    ['circles', 'difference', [], 'difference', 'circles'],
    ['heat', 'growth', [], 'growth', 'change'],
    ['circles', 'growth', [], 'growth', 'change'],
    ['fill', 'places', [], null, 'fill'],
    ['heat', 'growth', ['webgl'], null, 'heat'],
  ] as const)('%s by %s without %j is %s on %s', (layer, comparison, lacking, contrast, shown) => {
    const selection = { ...DEFAULT_SELECTION, tool: 'compare', layer, comparison } as const;
    expect(contrastOf(selection, lacking)).toBe(contrast);
    expect(shownLayer(selection, lacking)).toBe(shown);
    // Closed, the tool leaves the map as it was.
    expect(contrastOf({ ...selection, tool: null }, lacking)).toBeNull();
  });
});
