import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { lintGeojson } from './lintGeojson.ts';
import { dataPackage, readOpen } from './readOpen.ts';

const files = dataPackage.resources.filter(({ format }) => format === 'geojson').map(({ path }) => path);

describe('a linter that others wrote finds nothing in', () => {
  it.each(files)('%s', path => {
    expect(lintGeojson(readOpen(path))).toEqual([]);
  });
});

/** The prefectures with one thing changed in the first. */
function broken(change: (area: MultiPolygon, file: FeatureCollection) => void): string {
  const file = JSON.parse(readOpen('prefectures.geojson')) as FeatureCollection;
  change(file.features[0]?.geometry as MultiPolygon, file);
  return JSON.stringify(file);
}

function changeRings(area: MultiPolygon, change: (ring: Position[]) => Position[]): void {
  area.coordinates = area.coordinates.map(rings => rings.map(change));
}

describe('the linter speaks up at', () => {
  it.each<[string, Parameters<typeof broken>[0]]>([
    ['a ring that turns the wrong way', area => changeRings(area, ring => ring.toReversed())],
    ['a ring that is not closed', area => area.coordinates[0]?.[0]?.pop()],
    ['a position of one number', area => area.coordinates[0]?.[0]?.splice(1, 1, [100])],
    ['a type that is none', area => Object.assign(area, { type: 'Area' })],
    ['a box of three numbers', (_, file) => file.features[0]?.bbox?.pop()],
    ['another coordinate system', (_, file) => Object.assign(file, { crs: { type: 'name' } })],
    ['latitude before longitude', area => changeRings(area, ring => ring.map(position => position.toReversed()))],
    ['a feature without a geometry', (_, file) => Reflect.deleteProperty(file.features[0] ?? {}, 'geometry')],
  ])('%s', (_, change) => {
    expect(lintGeojson(broken(change)).length).toBeGreaterThan(0);
  });

  it('a comma too many', () => {
    expect(lintGeojson(readOpen('lines.geojson').replace(']}\n', '],}\n')).length).toBeGreaterThan(0);
  });
});
