import type { Belt, BeltsFile } from '#data/belt.ts';
import type { EventsFile } from '#data/event.ts';
import type { BeltText, DetailsFile, Figure } from '#data/figure.ts';
import type { Icons } from '#data/icons.ts';
import type { Source } from '#data/source.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { labelUnits } from '../places/labelUnits.ts';
import { readTable } from '../readTable.ts';
import { requiredBilingual } from './bilingualOf.ts';
import { compareFigures } from './compareFigures.ts';
import { enterLists } from './enterLists.ts';
import { createPublisherTable, type PublisherTable } from './createPublisherTable.ts';
import type { Held } from './held.ts';
import { letterYears } from './letterYears.ts';
import { numberOf } from './numberOf.ts';
import { placeBelt, type Known } from './placeBelt.ts';
import { rateBelt } from './rateBelt.ts';
import { readBeltRows, type BeltRow } from './readBeltRows.ts';
import { readEvents } from './readEvents.ts';
import { readFigures } from './readFigures.ts';
import { readHeld } from './readHeld.ts';
import { readListings } from './readListings.ts';
import { readLists, type BeltList } from './readLists.ts';
import { readTownPoints } from './readTownPoints.ts';
import { restsOnOneSource } from './restsOnOneSource.ts';
import { readCategories, readGroups, readIcons, readMetrics } from './readTaxonomy.ts';

/** Everything known of belts: markers, what panels tell, events and lists, the sources they name, and rows not shown. */
export type BuiltBelts = {
  belts: BeltsFile;
  icons: Icons;
  details: Omit<DetailsFile, 'sources' | 'claims'>;
  events: Omit<EventsFile, 'sources'>;
  sources: Source[];
  held: Held[];
};

type Context = Known & {
  lists: ReadonlyMap<string, BeltList>;
  figures: ReadonlyMap<string, Figure[]>;
  /** Who published a source, by its id. */
  publishers: ReadonlyMap<string, string>;
  publisherOf: PublisherTable;
};

function listsOf(row: BeltRow, lists: Context['lists']): BeltList[] {
  return row.lists
    .split(';')
    .filter(id => id !== '')
    .map(id => {
      const list = lists.get(id);
      if (list === undefined) throw new Error(`belt ${row.id}: there is no list "${id}"`);
      return list;
    });
}

function toBelt(row: BeltRow, context: Context): Belt {
  const figures = context.figures.get(row.id) ?? [];
  return {
    id: row.id,
    name: requiredBilingual(row.zh, row.en),
    category: row.category,
    tier: rateBelt(
      figures,
      listsOf(row, context.lists).map(list => list.tier),
    ),
    ...placeBelt(row, context),
    place: requiredBilingual(row.place_zh, row.place_en),
    unit: row.unit,
    ...(row.county !== '' && { county: row.county }),
    ...(row.since !== '' && { since: numberOf(row.since, `belt ${row.id}, since`) }),
    years: letterYears(figures),
  };
}

function toText(row: BeltRow, { lists, figures, publishers, publisherOf }: Context): BeltText {
  const own = listsOf(row, lists);
  return {
    belt: row.id,
    summary: requiredBilingual(row.summary_zh, row.summary_en),
    ...(restsOnOneSource({ figures: figures.get(row.id) ?? [], lists: own, publishers }, publisherOf) && {
      singleSource: true as const,
    }),
  };
}

function groupByBelt(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.belt === undefined) continue;
    groups.set(figure.belt, [...(groups.get(figure.belt) ?? []), figure]);
  }
  return groups;
}

function uniqueSources(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map(source => [source.id, source])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const byDate = (a: { date: string; title: { en: string } }, b: { date: string; title: { en: string } }) =>
  `${a.date} ${a.title.en}` < `${b.date} ${b.title.en}` ? -1 : 1;

function tellEvents(rows: readonly BeltRow[], lists: Context['lists']): BuiltBelts['events'] {
  return {
    events: readEvents()
      .map(({ event }) => event)
      .toSorted(byDate),
    lists: [...lists.values()].map(({ id, name }) => ({ id, name })),
    entries: enterLists(rows, readListings()),
  };
}

/**
 * Builds belts.json, icons.json and the belts' part of details.json and events.json from geo/sources/belts. Throws
 * naming the row that is wrong.
 */
export function buildBelts(gazetteer: Gazetteer): BuiltBelts {
  const read = readFigures();
  const rows = readBeltRows();
  const figures = read.map(({ figure }) => figure).toSorted(compareFigures);
  const lists = readLists();
  const context = {
    gazetteer,
    points: readTownPoints(gazetteer),
    labels: labelUnits(gazetteer),
    lists,
    figures: groupByBelt(figures),
    publishers: new Map(read.map(({ source }) => [source.id, source.publisher])),
    publisherOf: createPublisherTable(readTable('belts/publishers.csv', ['part', 'publisher'])),
  };
  return {
    belts: { groups: readGroups(), categories: readCategories(), belts: rows.map(row => toBelt(row, context)) },
    icons: readIcons(),
    details: {
      metrics: readMetrics(),
      figures,
      texts: rows.map(row => toText(row, context)),
    },
    events: tellEvents(rows, lists),
    sources: uniqueSources([...read, ...readEvents(), ...readListings()].flatMap(({ source }) => source ?? [])),
    held: readHeld(),
  };
}
