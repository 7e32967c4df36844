import { createHash } from 'node:crypto';
import { group } from 'd3-array';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { AboutFileSchema } from '#data/about.ts';
import { BeltsFileSchema } from '#data/belt.ts';
import { differingFigures } from '#data/differingFigures.ts';
import { EventsFileSchema } from '#data/event.ts';
import { DetailsFileSchema } from '#data/figure.ts';
import manifest from '#data/manifest.json' with { type: 'json' };
import { LISTED_YEARS, VillageListFileSchema } from '#data/villageList.ts';
import { VillagesFileSchema, VolumesFileSchema } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { dataPackage, readOpen, readRows } from './readOpen.ts';
import { readPart } from './readPart.ts';

const details = readPart('details', DetailsFileSchema);
const { events } = readPart('events', EventsFileSchema);
const volumes = readPart('volumes', VolumesFileSchema);
const { belts } = readPart('belts', BeltsFileSchema);
const tables = dataPackage.resources.filter(({ format }) => format === 'csv');
const columnOf = (table: string, column: string) => new Set(readRows(table).map(row => row[column]));

describe('the data package', () => {
  it('names the version of the program’s data and a licence', () => {
    expect(dataPackage.version).toBe(manifest.version);
    expect(dataPackage.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  });

  it.each(dataPackage.resources.map(({ path, bytes, hash }) => [path, bytes, hash] as const))(
    'describes the bytes of %s',
    (path, bytes, hash) => {
      const text = readOpen(path);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
    },
  );

  it.each(tables.map(({ name }) => name))('%s has a JSON Schema that names the same columns', name => {
    const schema = JSON.parse(readOpen(`schemas/${name}.schema.json`)) as { properties: object };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(readRows(name)[0] ?? {}));
  });

  it('stays below seven megabytes', () => {
    expect(dataPackage.resources.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(7e6);
  });
});

describe('the tables', () => {
  it('hold every figure of the program with its value, status and source', () => {
    const told = readRows('figures').map(row =>
      [
        row['subject'],
        row['metric'],
        Number(row['value']),
        row['unit'],
        Number(row['year']),
        row['status'],
        row['source'],
      ].join('|'),
    );
    const known = details.figures.map(({ belt, place, metric, value, unit, year, status, source }) =>
      [belt ?? place, metric, value, unit, year, status, source].join('|'),
    );
    expect(told).toEqual(known);
  });

  it('mark just the reported rows on which sources differ, as panels and the page about the data do', () => {
    const marked = readRows('figures').filter(row => row['conflict'] !== '');
    const differing = differingFigures(details.figures);
    expect(differing.length).toBeGreaterThan(0);
    expect(new Set(marked.map(row => row['conflict'])).size).toBe(differing.length);
    expect(marked.map(row => [row['quoted'], row['source'], row['status']])).toEqual(
      differing.flatMap(({ figures }) => figures.map(({ quoted, source }) => [quoted, source, 'reported'])),
    );
    expect(marked.filter(row => !(Number(row['conflict_gap']) > 0))).toEqual([]);
  });

  it('hold no two reported parcels of one place and full year that differ by a hundredth, as the page says', () => {
    const whole = readRows('claims').filter(
      ({ months, basis, doubt }) => months === '12' && basis === 'reported' && doubt === '',
    );
    const years = group(whole, ({ adcode, year }) => `${adcode} ${year}`);
    const gaps = [...years].map(([place, rows]) => {
      const values = rows.map(row => Number(row['parcels']));
      return { place, gap: Math.max(...values) / Math.min(...values) - 1 };
    });
    expect(gaps.filter(({ gap }) => gap > 0).length).toBeGreaterThan(10);
    expect(gaps.filter(({ gap }) => gap >= 0.01)).toEqual([]);
  });

  it.each(YEARS)('give parcels of %i that add up to the nation, each inside its range', year => {
    const rows = readRows('volumes').filter(row => Number(row['year']) === year);
    const nation = rows.find(row => row['adcode'] === '100000');
    const units = rows.filter(row => row['adcode'] !== '100000');
    expect(units).toHaveLength(372);
    expect(units.reduce((sum, row) => sum + Number(row['parcels']), 0)).toBe(Number(nation?.['parcels']));
    for (const { parcels, low, high, gap, adcode } of units) {
      const isInside = Number(low) <= Number(parcels) && Number(parcels) <= Number(high);
      expect({ adcode, isHonest: parcels === '' ? gap !== '' : isInside }).toEqual({ adcode, isHonest: true });
    }
  });

  it('give no address of a reprint', () => {
    for (const table of ['figures', 'claims', 'villages', 'events', 'sources']) {
      const rows = readRows(table);
      expect(rows.filter(row => row['seen'] === 'reprint' && row['url'] !== '')).toEqual([]);
    }
    const names = readRows('sources').filter(({ seen }) => seen === 'reprint');
    expect(
      names.filter(({ publisher = '', title = '' }) => /\.(com|cn|net|org|cc)\b/i.test(publisher + title)),
    ).toEqual([]);
  });

  it('hold every count of villages and every event', () => {
    const villages = readPart('villages', VillagesFileSchema);
    expect(readRows('villages')).toHaveLength(villages.national.length + villages.rows.length);
    const list = readPart('villageList', VillageListFileSchema);
    const listed = readRows('village_list');
    expect(LISTED_YEARS.map(year => listed.filter(row => Number(row['year']) === year).length)).toEqual(
      LISTED_YEARS.map((_, column) => list.counties.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0)),
    );
    expect(readRows('village_claims')).toHaveLength(list.published.length);
    expect(readRows('events')).toHaveLength(events.length);
    expect(columnOf('sources', 'id')).toEqual(new Set(details.sources.map(({ id }) => id)));
  });
});

const positionsOf = (geometry: Geometry): Position[] => {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const flat: unknown[] = [geometry.coordinates].flat(4);
  return Array.from({ length: flat.length / 2 }, (_, at) => [Number(flat[at * 2]), Number(flat[at * 2 + 1])]);
};

function featureFaults({ id, geometry, bbox }: Feature): string[] {
  const positions = positionsOf(geometry);
  const faults: string[] = [];
  if (/\.\d{7}/.test(JSON.stringify(geometry))) faults.push('more than six decimals');
  if (geometry.type !== 'Point' && bbox?.length !== 4) faults.push('no box');
  if (bbox) {
    const [lons, lats] = [positions.map(([lon = 0]) => lon), positions.map(([, lat = 0]) => lat)];
    const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
    if (box.join() !== bbox.join()) faults.push('a box that is not its own');
  }
  return faults.map(fault => `${id}: ${fault}`);
}

describe('the GeoJSON files are complete and have boxes of their own', () => {
  it.each([
    ['belts', belts.length],
    ['prefectures', 372],
    ['lines', 1],
    ['towns', 10_000],
  ])('%s', (name, least) => {
    const file = JSON.parse(readOpen(`${name}.geojson`)) as FeatureCollection & { version: string };
    expect(file.version).toBe(manifest.version);
    expect(file.bbox).toHaveLength(4);
    expect(file.features.length).toBeGreaterThanOrEqual(least);
    expect(new Set(file.features.map(({ id }) => id)).size).toBe(file.features.length);
    expect(file.features.flatMap(featureFaults)).toEqual([]);
  });

  it('give each prefecture its parcels of each year', () => {
    const file = JSON.parse(readOpen('prefectures.geojson')) as FeatureCollection;
    const byCode = new Map(file.features.map(({ properties }) => [String(properties?.['adcode']), properties]));
    const wrong = volumes.units.flatMap((adcode, row) =>
      YEARS.filter(
        (year, column) => byCode.get(adcode)?.[`parcels_${year}`] !== (volumes.value[row]?.[column] ?? 0) * 10_000,
      ),
    );
    expect(wrong).toEqual([]);
    expect(byCode.get('710000')?.['parcels_2024']).toBeNull();
  });
});

describe('what the data know of themselves', () => {
  const about = readPart('about', AboutFileSchema);

  it('count every figure of a covered year once', () => {
    const counted = about.matrix.filter(({ level }) => level === 'belt').flatMap(({ figures }) => figures);
    const covered = details.figures.filter(({ belt, year }) => belt !== undefined && YEARS.includes(year));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(covered.length);
  });

  it('have at least 80 per cent of the held-out figures inside the ranges, in every class', () => {
    expect(about.errors.length).toBeGreaterThan(5);
    expect(about.errors.filter(({ inside }) => inside < 0.8)).toEqual([]);
  });

  it('publish the model and the paths that nothing else measured beats by more than chance', () => {
    expect(about.alternatives[0]?.id).toBe('published');
    expect(about.paths[0]?.id).toBe('log-province');
    for (const compared of [about.alternatives, about.paths]) {
      expect(compared.length).toBeGreaterThanOrEqual(4);
      expect(compared.filter(({ high }) => high < 0)).toEqual([]);
    }
    expect(about.alternatives[0]?.units).toBeGreaterThan(60);
  });

  it('name a known source for both sides of every conflict', () => {
    const known = new Set(details.sources.map(({ id }) => id));
    expect(about.conflicts.flatMap(({ sources }) => sources).filter(id => !known.has(id))).toEqual([]);
    expect(new Set(Object.keys(about.uses))).toEqual(known);
  });
});
