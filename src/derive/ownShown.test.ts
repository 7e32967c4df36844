import { expect, it } from 'vitest';
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

it('draws own data as a surface only in the place of the map’s own', () => {
  expect(ownShown({ data: null, drawn: 'heat' }, 'heat')).toBeNull();
  expect(ownShown({ data, drawn: 'heat' }, 'heat')).toBe('heat');
  expect(ownShown({ data, drawn: 'heat' }, 'fill')).toBe('circles');
  expect(ownShown({ data, drawn: 'circles' }, 'heat')).toBe('circles');
});
