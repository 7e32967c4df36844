import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnData } from '#data/own.ts';
import { selectLayer, selectMeasure } from './actions.ts';
import { useOwn } from './own.ts';
import { drawOwn, giveOwn, putOwnInLink, removeOwn, restoreOwn, showOwn } from './ownActions.ts';
import { useSelection } from './selection.ts';

const floats = new Float32Array(0);
const data: OwnData = {
  title: 'shops',
  measure: null,
  count: 0,
  lon: floats,
  lat: floats,
  values: floats,
  peak: 0,
  names: { text: '', ends: new Uint32Array(0) },
  categories: null,
  statuses: null,
  sources: null,
  cells: { count: 0, lon: floats, lat: floats, values: floats, densest: 0 },
};

beforeEach(() => useOwn.setState(useOwn.getInitialState(), true));

describe('own data', () => {
  it('leave map and address when they are removed, and come back to the map alone', () => {
    showOwn(data);
    putOwnInLink('abc');
    removeOwn();
    expect(useOwn.getState()).toMatchObject({ data: null, removed: data, packed: '' });
    restoreOwn();
    expect(useOwn.getState()).toMatchObject({ data, removed: null, packed: '' });
  });

  it('take the address’s place for new ones', () => {
    showOwn(data);
    putOwnInLink('abc');
    showOwn({ ...data, title: 'others' });
    expect(useOwn.getState().packed).toBe('');
  });

  it('open their tool when they are given', () => {
    giveOwn({ files: [], text: 'a,b' });
    expect(useSelection.getState().tool).toBe('own');
  });

  it('as a surface want the map to show one', () => {
    selectMeasure('villages');
    selectLayer('fill');
    drawOwn('heat');
    expect(useSelection.getState()).toMatchObject({ measure: 'parcels', layer: 'heat' });
  });
});
