import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import { beltsShown } from '#derive/belts.ts';
import { SPREAD_ZOOM } from '#derive/declutter.ts';
import { placeMarkers, zoomThatOpens } from './placeMarkers.ts';

/** All belts of the tiny world stand at one point. */
const BELTS = beltsShown(TINY_CHINA.belts, TINY_CHINA, { categories: [], year: 2016 });
const ids = (zoom: number, chosen: string | null) => placeMarkers(BELTS, zoom, chosen).map(({ placed }) => placed.id);

describe('placeMarkers', () => {
  it('lets the most important belt stand for the others', () => {
    expect(ids(4, null)).toEqual(['guzhen']);
    expect(placeMarkers(BELTS, 4, null)[0]?.placed.hidden).toHaveLength(BELTS.length - 1);
  });

  it('never hides the chosen belt', () => {
    expect(ids(4, 'henglan')).toEqual(['henglan']);
  });

  it('shows all of them spread out from close', () => {
    expect(ids(SPREAD_ZOOM, null).toSorted()).toEqual(BELTS.map(({ belt }) => belt.id).toSorted());
  });
});

describe('zoomThatOpens', () => {
  const [crowded] = placeMarkers(BELTS, 4, null);

  it('finds where belts of one point come apart', () => {
    expect(crowded && zoomThatOpens(BELTS, crowded, { from: 4, last: 10 })).toBe(SPREAD_ZOOM);
  });

  it('has nothing to offer where nothing is hidden or nothing comes apart', () => {
    expect(crowded && zoomThatOpens(BELTS, crowded, { from: 4, last: SPREAD_ZOOM - 1 })).toBeNull();
    const [alone] = placeMarkers(BELTS, SPREAD_ZOOM, null);
    expect(alone && zoomThatOpens(BELTS, alone, { from: SPREAD_ZOOM, last: 10 })).toBeNull();
  });
});
