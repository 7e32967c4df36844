import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { PrefecturesFileSchema } from '#data/topology.ts';
import { everyIslandIsKept } from '../../checks/topology/everyIslandIsKept.ts';
import { sensitivePlacesLieInside } from '../../checks/topology/sensitivePlacesLieInside.ts';
import { zeroGaps } from '../../checks/topology/zeroGaps.ts';
import { zeroOverlaps } from '../../checks/topology/zeroOverlaps.ts';
import { zeroUnknownUnits } from '../../checks/topology/zeroUnknownUnits.ts';
import { readDivisions } from '../places/readDivisions.ts';
import { readSensitivePlaces } from '../places/readSensitivePlaces.ts';
import { unitOf } from '../places/unitOf.ts';
import { buildPrefectures } from './buildPrefectures.ts';
import { listIslands } from './listIslands.ts';

const file = await buildPrefectures();
const object = 'units';

it('prefectures.json keeps to its schema and to 36 KB brotli', () => {
  expect(v.is(PrefecturesFileSchema, file)).toBe(true);
  expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThan(36_000);
});

it('draws each unit once, without gaps or overlaps', () => {
  const expected = [...new Set(readDivisions().counties.map(({ adcode }) => unitOf(adcode)))];
  expect(expected).toHaveLength(372);
  expect(zeroUnknownUnits({ topology: file, object, expected })).toEqual([]);
  expect([...zeroGaps(file, object), ...zeroOverlaps(file, object)]).toEqual([]);
});

it('keeps every island and every place that must lie inside', async () => {
  const islands = await listIslands();
  expect(islands.length).toBeGreaterThan(500);
  expect(everyIslandIsKept({ topology: file, object, islands, reach: 0.05 })).toEqual([]);
  expect(sensitivePlacesLieInside(file, object, readSensitivePlaces())).toEqual([]);
}, 30_000);
