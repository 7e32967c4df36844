import { describe, expect, it } from 'vitest';
import { joinDataset } from '#data/dataset.ts';
import { BeltsFileSchema } from '#data/belt.ts';
import { DetailsFileSchema } from '#data/figure.ts';
import { NATION, PlacesFileSchema } from '#data/place.ts';
import { townId } from '#data/placeId.ts';
import { CountiesFileSchema, PrefecturesFileSchema, TownsFileSchema } from '#data/topology.ts';
import { HeatFileSchema, VillagesFileSchema, VolumesFileSchema } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { unitAbove, unitOfCounty } from '#derive/divisions.ts';
import { parcelsOf } from '#derive/parcels.ts';
import { placeSeries } from '#derive/placeSeries.ts';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { readPart } from './readPart.ts';

const dataset = joinDataset({
  prefectures: readPart('prefectures', PrefecturesFileSchema),
  places: readPart('places', PlacesFileSchema),
  volumes: readPart('volumes', VolumesFileSchema),
  heat: readPart('heat', HeatFileSchema),
  belts: readPart('belts', BeltsFileSchema),
});
const villages = readPart('villages', VillagesFileSchema);
const selection = DEFAULT_SELECTION;
const places = [...dataset.places.values()];
const provinces = places.filter(({ level }) => level === 'province');
const counties = readPart('counties', CountiesFileSchema).objects.counties.geometries.map(({ id }) => String(id));

describe('sums of levels', () => {
  it.each(provinces.map(({ adcode, name }) => [name.zh, adcode]))(
    'the parcels of %s are those of its units in every year, with the ends of the range',
    (_, province) => {
      const units = places.filter(place => place.province === province);
      const series = placeSeries(dataset, { id: province, selection, villages });
      YEARS.forEach((year, column) => {
        const parts = units.map(({ adcode }) => parcelsOf(dataset, adcode, { year, estimates: true }));
        const sum = (key: 'value' | 'low' | 'high') =>
          parts.reduce((total, part) => total + (part.kind === 'value' ? part[key] : Number.NaN), 0);
        expect(series[column]).toMatchObject({ kind: 'value', value: sum('value') });
        expect(series[column]).toMatchObject({ low: sum('low'), high: sum('high') });
      });
    },
  );

  it('the parcels of all provinces are those of the nation in every year', () => {
    const nation = placeSeries(dataset, { id: NATION, selection, villages });
    const whole = places.filter(({ adcode }) => adcode.endsWith('0000'));
    const all = whole.map(({ adcode }) => placeSeries(dataset, { id: adcode, selection, villages }));
    YEARS.forEach((_, column) => {
      const sum = all.reduce((total, series) => {
        const reading = series[column];
        return total + (reading?.kind === 'value' ? reading.value : 0);
      }, 0);
      expect(nation[column]).toMatchObject({ value: sum });
    });
  });
});

describe('levels', () => {
  it('every county lies in a unit, and so does every town', () => {
    expect(counties.filter(id => unitOfCounty(dataset.places, id) === undefined)).toEqual([]);
    const towns = readPart('towns', TownsFileSchema);
    const ids = towns.zh.map((zh, row) => townId(towns.county[row] ?? '', zh));
    expect(ids.filter(id => unitAbove(dataset.places, id) === undefined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('totals are published of provinces and counties only: units have cells of their own', () => {
    const { claims, sources } = readPart('details', DetailsFileSchema);
    const known = new Set([...provinces.map(({ adcode }) => adcode), ...counties]);
    expect(claims.length).toBeGreaterThan(400);
    expect(claims.filter(({ place }) => !known.has(place) || dataset.rowOf.has(place))).toEqual([]);
    const ids = new Set(sources.map(({ id }) => id));
    expect(claims.filter(({ source }) => !ids.has(source))).toEqual([]);
  });
});
