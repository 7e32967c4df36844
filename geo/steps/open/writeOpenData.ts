import type { Built, Parts } from '../../buildParts.ts';
import { allHeld } from '../about/buildAbout.ts';
import { readClaims } from '../volume/readVolumeTables.ts';
import { writeCollection } from './collectFeatures.ts';
import { createLookups } from './createLookups.ts';
import { describePackage, type Drawn } from './describePackage.ts';
import { drawLines, drawPoints, drawPrefectures, drawTowns } from './drawCollections.ts';
import type { OpenTable } from './OpenTable.ts';
import { tabulateAreas } from './tabulateAreas.ts';
import { tabulateBelts } from './tabulateBelts.ts';
import { tabulateClaims } from './tabulateClaims.ts';
import { tabulateEvents } from './tabulateEvents.ts';
import { tabulateFigures } from './tabulateFigures.ts';
import { tabulateHeld, tabulateMetrics, tabulateSources } from './tabulateRest.ts';
import { tabulateVillageClaims } from './tabulateVillageClaims.ts';
import { tabulateVillageList } from './tabulateVillageList.ts';
import { tabulateVillages } from './tabulateVillages.ts';
import { tabulateVolumes } from './tabulateVolumes.ts';
import { writeCsv } from './writeCsv.ts';
import { writeRowSchema } from './writeRowSchema.ts';

/** What the open data are written from: what was built, the parts for the program, and the version of the data. */
export type OpenInput = { readonly built: Built; readonly parts: Parts; readonly version: string };

/** Rows of the tables of the model that no cell rests on, as `table row`. */
const spareRows = ({ volumes }: Built) => new Set(volumes.held.map(({ table, row }) => `${table} ${row}`));

function tabulate({ built, parts }: OpenInput): OpenTable[] {
  const { sources } = parts.details;
  const { belts, details, events } = built.belts;
  const { places } = built.places;
  const lookups = createLookups({ belts: belts.belts, places, metrics: details.metrics, sources });
  return [
    tabulateFigures(details.figures, lookups),
    tabulateVolumes(built.volumes.volumes, lookups),
    tabulateClaims(readClaims(), spareRows(built), lookups),
    tabulateVillages(built.villages.file, lookups),
    tabulateVillageList(built.gazetteer),
    tabulateVillageClaims(built.gazetteer),
    tabulateBelts(belts, { ...details, ...events }),
    tabulateEvents(events.events, lookups),
    tabulateAreas(places, built.gazetteer),
    tabulateMetrics(details.metrics),
    tabulateSources(sources, parts.about.uses),
    tabulateHeld(allHeld(built)),
  ];
}

function draw({ built, parts, version }: OpenInput, tables: readonly OpenTable[]): Drawn[] {
  const { geometry, places, volumes } = built;
  const belts = tables.find(({ name }) => name === 'belts')?.rows ?? [];
  const note = 'Schematic, not reviewed; outlines: Tianditu (May 2024), points: GeoNames (CC BY 4.0)';
  const drawn = [
    { name: 'belts', title: 'Industrial belts', features: drawPoints(belts, row => String(row['id'])) },
    {
      name: 'prefectures',
      title: 'Prefecture-level units with express parcels sent, 2014-2024',
      features: drawPrefectures(geometry.prefectures, places.places, volumes.volumes),
    },
    { name: 'lines', title: 'Lines of the national standard map', features: drawLines(geometry.base) },
    { name: 'towns', title: 'Town points', features: drawTowns(parts.towns) },
  ];
  return drawn.map(({ name, title, features }) => ({
    name,
    title,
    text: writeCollection(features, { title, note, version }),
  }));
}

/**
 * The open data as texts by path below public/data: CSV, GeoJSON, a JSON Schema a table and the Frictionless
 * datapackage.json that describes them. Names carry no hash, because people link to them; the version is inside.
 */
export function writeOpenData(input: OpenInput): Record<string, string> {
  const tables = tabulate(input);
  const drawn = draw(input, tables);
  const texts = new Map(tables.map(table => [table.name, writeCsv(table)]));
  return Object.fromEntries([
    ['open/datapackage.json', describePackage(tables, texts, { drawn, version: input.version })],
    ...[...texts].map(([name, text]) => [`open/${name}.csv`, text]),
    ...drawn.map(({ name, text }) => [`open/${name}.geojson`, text]),
    ...tables.map(table => [`open/schemas/${table.name}.schema.json`, writeRowSchema(table)]),
  ]);
}
