import type { Place } from '#data/place.ts';
import type { County, Gazetteer } from '../places/gazetteer.ts';
import { ADCODE, LAT, LON, required, text } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';

const FIELDS = [
  { ...ADCODE, constraints: { ...ADCODE.constraints, ...required, unique: true } },
  {
    name: 'level',
    type: 'string',
    description: 'Administrative level.',
    constraints: { ...required, enum: ['nation', 'province', 'prefecture', 'county'] },
  },
  text('name_zh', 'Chinese name.', true),
  text('name_en', 'English name.', true),
  { ...ADCODE, name: 'parent', description: 'Adcode of the area it lies in; empty for the nation.' },
  LON,
  LAT,
] as const;

const digits = (degrees: number) => Math.round(degrees * 1e3) / 1e3;

function ofPlace({ adcode, level, name, province, label }: Place) {
  return {
    adcode,
    level,
    name_zh: name.zh,
    name_en: name.en,
    parent: province ?? '100000',
    lon: label[0],
    lat: label[1],
  };
}

function ofCounty({ adcode, zh, short, unit, at }: County) {
  return {
    adcode,
    level: 'county',
    name_zh: zh,
    name_en: short.en,
    parent: unit,
    lon: digits(at[0]),
    lat: digits(at[1]),
  };
}

/** areas.csv: nation, provinces, prefecture-level units and counties, each once: a municipality is only its province. */
export function tabulateAreas(places: readonly Place[], { counties }: Pick<Gazetteer, 'counties'>) {
  const nation = {
    adcode: '100000',
    level: 'nation',
    name_zh: '中国',
    name_en: 'China',
    parent: undefined,
    lon: undefined,
    lat: undefined,
  };
  const all = [nation, ...places.map(ofPlace), ...counties.map(ofCounty)];
  const once = [...new Map(all.toReversed().map(area => [area.adcode, area])).values()];
  return describeTable({
    name: 'areas',
    title: 'Administrative areas',
    description:
      'Codes and names of 2023, with the point where the name is written. A unit that is its own province or county stands once, at the higher level.',
    fields: FIELDS,
    primaryKey: ['adcode'],
    // An empty name of a table is, after Frictionless, the table itself.
    foreignKeys: [refersTo('parent', '', 'adcode')],
    rows: once.toSorted((a, b) => (a.adcode < b.adcode ? -1 : 1)),
  });
}
