import { describe, expect, it } from 'vitest';
import { BeltsFileSchema } from '#data/belt.ts';
import { joinDataset } from '#data/dataset.ts';
import { DetailsFileSchema } from '#data/figure.ts';
import { PlacesFileSchema } from '#data/place.ts';
import { BaseFileSchema, CountiesFileSchema, PrefecturesFileSchema } from '#data/topology.ts';
import { HeatFileSchema, VolumesFileSchema } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { areaFault, insideOf } from '#derive/analysis/areaShape.ts';
import { areaSums } from '#derive/analysis/areaSums.ts';
import { categoryCentre } from '#derive/analysis/categoryCentre.ts';
import { centrePath } from '#derive/analysis/centrePath.ts';
import { gini, giniRange, topShare } from '#derive/analysis/concentration.ts';
import { estimatedPart } from '#derive/analysis/estimatedPart.ts';
import { outlineAt } from '#derive/analysis/outlines.ts';
import { SMALL_MAP, tenDashPath, unitPaths } from '#derive/analysis/smallMap.ts';
import { coverageByYear, parcelsOf } from '#derive/parcels.ts';
import { heatPoints } from '#derive/heatPoints.ts';
import type { Area } from '#state/area.ts';
import { readPart } from './readPart.ts';

const dataset = joinDataset({
  prefectures: readPart('prefectures', PrefecturesFileSchema),
  places: readPart('places', PlacesFileSchema),
  volumes: readPart('volumes', VolumesFileSchema),
  heat: readPart('heat', HeatFileSchema),
  belts: readPart('belts', BeltsFileSchema),
});
const points = heatPoints(dataset, true);
const { volumes } = dataset;
const column = (index: number) => volumes.value.map(row => row[index] ?? 0);

describe('an area', () => {
  const china: Area = {
    kind: 'polygon',
    corners: [
      [72, 2],
      [137, 2],
      [137, 55],
      [72, 55],
    ],
  };

  it('around all of China holds every parcel of the nation, every belt and every unit', () => {
    expect(areaFault(china)).toBeNull();
    const { readings, units, belts, points: count, estimated } = areaSums(dataset, points, insideOf(china));
    expect(readings.map(({ value }) => value / 10_000)).toEqual(volumes.national.value);
    expect(units).toHaveLength(volumes.units.length);
    expect(belts).toHaveLength(dataset.belts.length);
    expect(count).toBe(dataset.heat.unit.length);
    YEARS.forEach((_, index) => expect(estimated[index]?.cells).toBe(estimatedPart(volumes, index).cells));
  });

  it('cut in two at any meridian gives two sums that make the whole', () => {
    for (const lng of [105, 116.5, 120]) {
      const [west, east] = [
        areaSums(dataset, points, at => at[0] < lng),
        areaSums(dataset, points, at => at[0] >= lng),
      ];
      YEARS.forEach((_, index) => {
        const sum = (west.readings[index]?.value ?? 0) + (east.readings[index]?.value ?? 0);
        expect(sum / 10_000).toBeCloseTo(volumes.national.value[index] ?? 0, 3);
      });
    }
  });

  it('around Yiwu holds less the smaller it is, and each sum lies in its range', () => {
    const sums = [500, 200, 100, 50].map(km =>
      areaSums(dataset, points, insideOf({ kind: 'circle', at: [120.07, 29.3], km })),
    );
    const values = sums.map(({ readings }) => readings[10]?.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const { low, value, high } of sums.flatMap(({ readings }) => readings)) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });
});

describe('the centre of gravity', () => {
  const steps = centrePath(points);
  const counties = readPart('counties', CountiesFileSchema);

  it('lies in a county of central China in every year', () => {
    expect(steps.map(({ year }) => year)).toEqual(YEARS);
    for (const { at } of steps) {
      const county = outlineAt(counties, counties.objects.counties.geometries, at);
      // Henan, Anhui, Jiangxi, Hubei: the provinces around the middle of the east.
      expect(String(county?.id).slice(0, 2)).toMatch(/^(41|34|36|42)$/);
    }
  });

  it('has nearly the latitude of a mean taken in degrees, and moves by a plausible way', () => {
    YEARS.forEach((_, index) => {
      let [lat, all] = [0, 0];
      for (let point = 0; point < points.count; point += 1) {
        const weight = points.parcels[point * YEARS.length + index] ?? 0;
        lat += weight * (points.lat[point] ?? 0);
        all += weight;
      }
      expect(Math.abs((steps[index]?.at[1] ?? 0) - lat / all)).toBeLessThan(0.6);
    });
    for (const { move } of steps.slice(1)) expect(move?.km).toBeLessThan(80);
  });
});

describe('concentration', () => {
  it('stays between its ends and within its range, and its ends are in order', () => {
    YEARS.forEach((year, index) => {
      const cells = volumes.units.flatMap(unit => {
        const reading = parcelsOf(dataset, unit, { year, estimates: true });
        return reading.kind === 'value' ? [reading] : [];
      });
      const { low, high } = giniRange(cells);
      const value = gini(column(index));
      expect(value).toBeCloseTo(gini(cells.map(each => each.value)), 9);
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      expect(topShare(column(index), 10)).toBeLessThan(topShare(column(index), 50));
    });
  });

  it('counts estimated cells as the coverage strip does', () => {
    const counts = coverageByYear(dataset).map(({ estimated }) => estimated);
    expect(YEARS.map((_, index) => estimatedPart(volumes, index).cells)).toEqual(counts);
  });
});

describe('categories', () => {
  const { figures } = readPart('details', DetailsFileSchema);

  it('either have a path of three years and belts, or too few belts of one kind', () => {
    for (const { id } of dataset.categories) {
      const { path, alike, withSeries, belts } = categoryCentre(dataset.belts, id, figures);
      expect(alike).toBeLessThanOrEqual(withSeries);
      expect(withSeries).toBeLessThanOrEqual(belts);
      expect(alike >= 3).toBe((path?.steps.length ?? 0) >= 3);
    }
  });
});

describe('small maps', () => {
  it('draw every unit within their frame, islands included', () => {
    const paths = unitPaths(dataset.prefectures);
    expect(paths.size).toBe(372);
    for (const [unit, path] of paths) {
      expect(path, unit).toMatch(/^M\d/);
      const starts = [...path.matchAll(/M(-?\d+) (-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      for (const [x, y] of starts) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(SMALL_MAP.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(SMALL_MAP.height);
      }
    }
    // Sansha: the islands of the South China Sea.
    expect(paths.get('460300')?.split('M').length).toBeGreaterThan(20);
  });

  it('draw all strokes of the ten-dash line', () => {
    expect(tenDashPath(readPart('base', BaseFileSchema)).split('M').length - 1).toBeGreaterThanOrEqual(10);
  });
});
