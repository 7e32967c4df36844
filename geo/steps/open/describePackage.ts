import { createHash } from 'node:crypto';
import type { Field, OpenTable } from './OpenTable.ts';

const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Whose data these are in the end; publishers of single figures are in sources.csv. */
const CREDITS = [
  { title: 'State Post Bureau and local postal administrations: express parcels' },
  { title: 'AliResearch (阿里研究院): Taobao villages' },
  { title: 'National Bureau of Statistics: census 2010 and 2020, codes of divisions' },
  { title: 'Tianditu (国家地理信息公共服务平台), May 2024: outlines' },
  { title: 'GeoNames (CC BY 4.0): town points', path: 'https://www.geonames.org/' },
];

const DESCRIPTION =
  'Where China’s e-commerce goods are sent from, 2014-2024: parcels by prefecture-level unit, industrial belts, Taobao villages; each number with its source and its status. The outlines are a schematic, not reviewed by the surveying authority and no evidence of any boundary. The licence covers what is this project’s to give: the compilation, the texts in its own words, the estimates; facts belong to nobody, and the underlying outlines remain Tianditu’s.';

function measure(text: string) {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}

function describeField({ name, type, format, description, constraints }: Field) {
  return { name, type, ...(format && { format }), description, ...(constraints && { constraints }) };
}

function describeResource(table: OpenTable, text: string) {
  const { name, title, description, fields, primaryKey, foreignKeys } = table;
  return {
    name,
    title,
    description,
    path: `${name}.csv`,
    type: 'table',
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...measure(text),
    schema: {
      fields: fields.map(describeField),
      missingValues: [''],
      ...(primaryKey && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** A GeoJSON file of the package. */
export type Drawn = { readonly name: string; readonly title: string; readonly text: string };

function describeDrawn({ name, title, text }: Drawn) {
  return {
    name: `${name}-geojson`,
    title,
    path: `${name}.geojson`,
    profile: 'data-resource',
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    ...measure(text),
  };
}

/**
 * datapackage.json after Frictionless Data Package 1.0, with the members that 2.0 renamed beside the old ones, so that
 * validators of both read it. `texts` are the CSV texts by table. No date: equal data give equal bytes.
 */
export function describePackage(
  tables: readonly OpenTable[],
  texts: ReadonlyMap<string, string>,
  { drawn, version }: { drawn: readonly Drawn[]; version: string },
): string {
  const resources = [
    ...tables.map(table => describeResource(table, texts.get(table.name) ?? '')),
    ...drawn.map(describeDrawn),
  ];
  const about = {
    profile: 'data-package',
    name: 'china-ecommerce-belts',
    title: 'China E-commerce Belts (中国电商产业带地图)',
    description: DESCRIPTION,
    version,
    licenses: [LICENCE],
    sources: CREDITS,
    keywords: ['China', 'e-commerce', 'express parcels', 'industrial belts', 'Taobao villages'],
  };
  return `${JSON.stringify({ ...about, resources }, null, 2)}\n`;
}
