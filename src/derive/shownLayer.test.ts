import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { shownLayer } from './shownLayer.ts';

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
