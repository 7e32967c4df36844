import type { RawRow } from './csv.ts';
import { MAX_COLUMNS, MAX_DEPTH, OwnFileError, type Issue } from './faults.ts';

/** GeoJSON as a table: its head is longitude, latitude and the names of the properties. */
export type GeoTable = {
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
  readonly issues: readonly Issue[];
};

/** So many features tell which properties there are. */
const LOOKED_AT = 2000;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws where brackets are nested deeper than any GeoJSON; counted before parsing, which might not survive it. */
function refuseDepth(text: string): void {
  let [depth, isInText] = [0, false];
  const step = (char: string) => {
    if (char === '{' || char === '[') depth += 1;
    if (char === '}' || char === ']') depth -= 1;
    if (depth > MAX_DEPTH) throw new OwnFileError('json-too-deep', MAX_DEPTH);
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') isInText = !isInText;
    else if (char === '\\') at += 1;
    else if (!isInText) step(char);
  }
}

function parse(text: string): unknown {
  refuseDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OwnFileError('json-broken', /position \d+.*$/.exec(String(error))?.[0] ?? '');
  }
}

/** Names of WGS84 that old GeoJSON may carry; China's CGCS2000 agrees with it to a decimetre. */
const DEGREES = /CRS84|EPSG:+4326|EPSG:+4490|WGS ?84/i;

function refuseProjected({ crs }: Json): void {
  if (!isObject(crs)) return;
  const name = isObject(crs['properties']) ? textOf(crs['properties']['name']) : '';
  if (name !== '' && !DEGREES.test(name)) throw new OwnFileError('projected', name);
}

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** The features of any GeoJSON object. Throws `OwnFileError` for other JSON. */
function featuresOf(json: unknown): readonly unknown[] {
  if (!isObject(json)) throw new OwnFileError('json-other');
  refuseProjected(json);
  if (json['type'] === 'Topology') throw new OwnFileError('topojson');
  if (json['type'] === 'FeatureCollection') return Array.isArray(json['features']) ? json['features'] : [];
  if (json['type'] === 'Feature') return [json];
  if (GEOMETRIES.has(textOf(json['type']))) return [{ type: 'Feature', geometry: json, properties: {} }];
  throw new OwnFileError('json-other');
}

function propertiesOf(feature: unknown): Json {
  const properties = isObject(feature) ? feature['properties'] : null;
  return isObject(properties) ? properties : {};
}

/** What a value says as text: numbers and yes or no as they are written, lists and objects as JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}

const degrees = (position: unknown): readonly [string, string] =>
  Array.isArray(position) ? [textOf(position[0]), textOf(position[1])] : ['', ''];

/** The positions of a feature, or what is wrong with its geometry. */
function positionsOf(feature: unknown): readonly (readonly [string, string])[] | Pick<Issue, 'fault' | 'found'> {
  const geometry = isObject(feature) ? feature['geometry'] : null;
  if (!isObject(geometry)) return { fault: 'geometry-missing', found: '' };
  const { type, coordinates } = geometry;
  if (type === 'Point') return [degrees(coordinates)];
  if (type === 'MultiPoint' && Array.isArray(coordinates)) return coordinates.map(degrees);
  return { fault: 'geometry', found: textOf(type).slice(0, 40) };
}

type Placed = { readonly feature: unknown; readonly line: number };

function tableOf(placed: readonly Placed[], before: readonly Issue[]): GeoTable {
  if (placed.length === 0 && before.length === 0) throw new OwnFileError('no-features');
  const names = new Set(placed.slice(0, LOOKED_AT).flatMap(({ feature }) => Object.keys(propertiesOf(feature))));
  if (names.size > MAX_COLUMNS) throw new OwnFileError('too-many-columns', MAX_COLUMNS);
  const keys = [...names];
  const rows: RawRow[] = [];
  const issues = [...before];
  for (const { feature, line } of placed) {
    const positions = positionsOf(feature);
    if ('fault' in positions) {
      issues.push({ line, column: -1, ...positions });
      continue;
    }
    const properties = new Map(Object.entries(propertiesOf(feature)));
    const texts = keys.map(key => textOf(properties.get(key)));
    for (const position of positions) rows.push({ line, cells: [...position, ...texts] });
  }
  if (rows.length === 0) throw new OwnFileError('no-points', issues[0]?.found ?? '');
  return { headers: ['lon', 'lat', ...keys], rows, issues };
}

/**
 * Reads a GeoJSON text (RFC 7946): points and multipoints, a row a position. Features with other geometries are named
 * as faults, by their number in the file. Throws `OwnFileError` where it is no GeoJSON or has no point at all.
 */
export function readGeojson(text: string): GeoTable {
  const features = featuresOf(parse(text));
  return tableOf(
    features.map((feature, index) => ({ feature, line: index + 1 })),
    [],
  );
}

/** Reads GeoJSON features one a line. A line that is no JSON is a fault of its own, the others still count. */
export function readGeojsonLines(text: string): GeoTable {
  const issues: Issue[] = [];
  const placed = text.split('\n').flatMap((content, index) => {
    if (content.trim() === '') return [];
    try {
      return featuresOf(parse(content)).map(feature => ({ feature, line: index + 1 }));
    } catch (error) {
      if (!(error instanceof OwnFileError)) throw error;
      issues.push({ line: index + 1, column: -1, fault: 'json-line', found: content.slice(0, 40) });
      return [];
    }
  });
  return tableOf(placed, issues);
}
