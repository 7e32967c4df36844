import { writeCsv } from '#derive/own/writeCsv.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';

export const TEMPLATES = ['long', 'wide', 'geojson'] as const;
export type Template = (typeof TEMPLATES)[number];

/** Two points of an example, in Yiwu and Guzhen; the numbers are made up and say so by being round. */
const POINTS = [
  { lon: 120.07, lat: 29.31, values: [100, 120, 150] },
  { lon: 113.17, lat: 22.62, values: [80, 90, 0] },
] as const;
const YEARS = [2019, 2020, 2021] as const;

/** A template's text, with heads in the reader's language; it is read back by this very tool. */
export function writeTemplate(template: Template, { heads, sample }: OwnWords['give']): string {
  const name = (row: number) => `${sample.shop} ${row + 1}`;
  if (template === 'geojson') {
    const features = POINTS.flatMap(({ lon, lat, values }, row) =>
      YEARS.map((year, at) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { [heads.name]: name(row), [heads.year]: year, [heads.value]: values[at] },
      })),
    );
    return JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
  }
  const place = [heads.name, heads.category, heads.lon, heads.lat];
  if (template === 'wide') {
    const rows = POINTS.map(({ lon, lat, values }, row) => [name(row), sample.category, lon, lat, ...values]);
    return writeCsv([[...place, ...YEARS], ...rows]);
  }
  const rows = POINTS.flatMap(({ lon, lat, values }, row) =>
    YEARS.map((year, at) => [name(row), sample.category, lon, lat, year, values[at] ?? '', sample.source]),
  );
  return writeCsv([[...place, heads.year, heads.value, heads.source], ...rows]);
}
