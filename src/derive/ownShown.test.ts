import { expect, it } from 'vitest';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { finishOwn } from './own/finishOwn.ts';
import { ownShown } from './ownShown.ts';

const data = finishOwn({
  title: '',
  measure: null,
  lon: Float32Array.of(120),
  lat: Float32Array.of(30),
  values: new Float32Array(11),
  texts: { name: [], category: [], status: [], source: [] },
});

const HEAT = DEFAULT_SELECTION;

it('draws own data as a surface only in the place of the map’s own of a single year', () => {
  const asSurface = { data, drawn: 'heat' } as const;
  expect(ownShown({ data: null, drawn: 'heat' }, HEAT, [])).toBeNull();
  expect(ownShown(asSurface, HEAT, [])).toBe('heat');
  expect(ownShown(asSurface, HEAT, ['float-targets'])).toBe('circles');
  expect(ownShown(asSurface, { ...HEAT, layer: 'fill' }, [])).toBe('circles');
  expect(ownShown(asSurface, { ...HEAT, tool: 'compare', comparison: 'swipe' }, [])).toBe('circles');
  expect(ownShown({ data, drawn: 'circles' }, HEAT, [])).toBe('circles');
});
