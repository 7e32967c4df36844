import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Place } from '#data/place.ts';
import type { BaseFile, PrefecturesFile, TownsFile } from '#data/topology.ts';
import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { toFeature } from './collectFeatures.ts';
import { followRightHand, roundDegrees } from './followRightHand.ts';
import type { Row } from './OpenTable.ts';
import { readCell } from './tabulateVolumes.ts';

/** Rows of a table with `lon` and `lat` as points; the columns become the properties. */
export function drawPoints(rows: readonly Row[], idOf: (row: Row) => string): Feature[] {
  return rows.map(row => {
    const { lon, lat, ...properties } = row;
    return toFeature(idOf(row), { type: 'Point', coordinates: [Number(lon), Number(lat)] }, properties);
  });
}

/** A town has no code of its own in the data: its place in the list is its id. */
export function drawTowns({ zh, en, lon, lat, county }: TownsFile): Feature[] {
  return zh.map((name, index) => {
    const at = [lon[index] ?? 0, lat[index] ?? 0];
    const properties = { name_zh: name, name_en: en[index], county: county[index] };
    return toFeature(`${county[index]}-${index}`, { type: 'Point', coordinates: at }, properties);
  });
}

/** Parcels, range and status by year as flat properties, which is what a GIS can style by. */
function volumesOf(adcode: string, volumes: VolumesFile): Row {
  const row = volumes.units.indexOf(adcode);
  const cells = YEARS.flatMap((year, column) => {
    const { parcels, low, high, status } = row < 0 ? NO_CELL : readCell(volumes, row, column);
    return Object.entries({ parcels, low, high, status }).map(([name, value]) => [`${name}_${year}`, value] as const);
  });
  return { ...Object.fromEntries(cells), gap: volumes.gaps[adcode] };
}

const NO_CELL = { parcels: undefined, low: undefined, high: undefined, status: undefined };

/** The 372 units of the first view with their volumes; outlines are generalised, so no area is to be measured on them. */
export function drawPrefectures(file: PrefecturesFile, places: readonly Place[], volumes: VolumesFile): Feature[] {
  const units = places.filter(({ level }) => level === 'prefecture');
  const placeOf = new Map(units.map(unit => [unit.adcode, unit]));
  return feature(file, file.objects.units).features.map(({ id, geometry }) => {
    const adcode = String(id);
    const place = placeOf.get(adcode);
    const properties = { adcode, name_zh: place?.name.zh, name_en: place?.name.en, province: place?.province };
    const area = followRightHand(geometry as Polygon | MultiPolygon);
    return toFeature(adcode, area, { ...properties, ...volumesOf(adcode, volumes) });
  });
}

const roundLine = (line: readonly Position[]) =>
  line.map(([lon = 0, lat = 0]): Position => [roundDegrees(lon), roundDegrees(lat)]);

/** The lines of the national standard map that belong to every picture of its area. */
export function drawLines(file: BaseFile): Feature[] {
  return feature(file, file.objects.lines).features.map(({ geometry, properties }, index) => {
    if (geometry.type !== 'MultiLineString' && geometry.type !== 'LineString')
      throw new Error(`line ${index} is a ${geometry.type}`);
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    const rounded = { type: 'MultiLineString' as const, coordinates: lines.map(roundLine) };
    return toFeature(String(index), rounded, { kind: properties['kind'] });
  });
}
