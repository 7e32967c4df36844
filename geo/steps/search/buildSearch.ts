import { rollup } from 'd3-array';
import { pinyin } from 'pinyin-pro';
import type { BeltsFile } from '#data/belt.ts';
import type { Bilingual } from '#data/bilingual.ts';
import type { BeltEvent } from '#data/event.ts';
import type { Figure } from '#data/figure.ts';
import type { PlacesFile } from '#data/place.ts';
import type { SearchEntry, SearchFile } from '#data/search.ts';
import type { VolumesFile } from '#data/volume.ts';
import type { County, Gazetteer } from '../places/gazetteer.ts';
import { readCrosswalk } from '../places/readCrosswalk.ts';
import { romanise } from '../places/romanise.ts';
import { readTable } from '../readTable.ts';

type Input = {
  gazetteer: Gazetteer;
  places: PlacesFile;
  belts: BeltsFile;
  events: readonly BeltEvent[];
  figures: readonly Figure[];
  volumes: VolumesFile;
};

// What equal matches are ordered by: belts by tier and by how much is known of them, places by parcels.
const WEIGHT = { province: 60, belt: { 1: 55, 2: 45, 3: 35 }, category: 50, unit: 40, county: 10, former: 5, event: 0 };
/** Added for a belt with this many figures or more. */
const KNOWN = { figures: 20, weight: 9 };

const syllablesOf = (zh: string) => pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ');
const round = (degrees: number) => Math.round(degrees * 100) / 100;

type Named = Pick<SearchEntry, 'kind' | 'id' | 'weight'> & { name: Bilingual };

const entryOf = ({ name: { zh, en }, ...rest }: Named): SearchEntry => ({
  ...rest,
  zh,
  en,
  syllables: syllablesOf(zh),
});

/** Other words for a category, by which it is found but never called. */
function aliasEntries(): SearchEntry[] {
  const rows = readTable('belts/aliases.csv', ['category', 'zh', 'en']);
  return rows.map(({ category: id, zh, en }) =>
    entryOf({ kind: 'category', id, weight: WEIGHT.former, name: { zh, en } }),
  );
}

function beltEntries({ belts, categories }: BeltsFile, figures: readonly Figure[]): SearchEntry[] {
  const counts = rollup(
    figures,
    own => own.length,
    ({ belt }) => belt,
  );
  const known = (id: string) => Math.min(1, (counts.get(id) ?? 0) / KNOWN.figures) * KNOWN.weight;
  return [
    ...categories.map(({ id, name }) => entryOf({ kind: 'category', id, weight: WEIGHT.category, name })),
    ...belts.map(({ id, name, tier }) =>
      entryOf({ kind: 'belt', id, weight: Math.round(WEIGHT.belt[tier] + known(id)), name }),
    ),
    ...aliasEntries(),
  ];
}

/** Up to 20 more for the unit that sent most in the last year. */
function sizeOf(unit: string, { units, value }: VolumesFile): number {
  const last = value[units.indexOf(unit)]?.at(-1) ?? 0;
  return Math.max(0, Math.min(20, Math.log10(Math.max(1, last)) * 3));
}

function placeEntries({ places }: PlacesFile, volumes: VolumesFile): SearchEntry[] {
  return places.map(({ adcode, level, name, short }) => ({
    kind: 'place',
    id: adcode,
    ...name,
    syllables: syllablesOf(short.zh),
    weight: level === 'province' ? WEIGHT.province : WEIGHT.unit + Math.round(sizeOf(adcode, volumes)),
  }));
}

/** What an entry for a county, or for a name that it once had, says beside the name. */
const ofCounty = ({ adcode, unit, at }: County) => ({
  kind: 'county' as const,
  id: adcode,
  unit,
  at: [round(at[0]), round(at[1])] as [number, number],
});

function countyEntry(county: County): SearchEntry {
  const { zh, short } = county;
  return { ...ofCounty(county), zh, en: short.en, syllables: syllablesOf(short.zh), weight: WEIGHT.county };
}

/** Counties; a city without counties is its own county, and in the list already. */
function countyEntries({ counties }: Gazetteer): SearchEntry[] {
  return counties.filter(({ adcode, unit }) => adcode !== unit).map(countyEntry);
}

function formerEntries(gazetteer: Gazetteer): SearchEntry[] {
  return readCrosswalk().flatMap(({ from, name, until, to, unit }) => {
    const county = to === undefined ? undefined : gazetteer.county(to);
    const stem = name.length > 2 ? name.slice(0, -1) : name;
    const said = {
      zh: name,
      en: romanise(stem),
      syllables: syllablesOf(stem),
      until,
      weight: WEIGHT.former,
      code: from,
    };
    return [county && from !== county.unit ? { ...said, ...ofCounty(county) } : { ...said, kind: 'place', id: unit }];
  });
}

function eventEntries(events: readonly BeltEvent[]): SearchEntry[] {
  return events.flatMap(({ belt, place, date, title }) => {
    const id = belt ?? place;
    if (id === undefined) return [];
    return [{ kind: 'event', id, ...title, syllables: '', weight: WEIGHT.event, year: Number(date.slice(0, 4)) }];
  });
}

/** Builds search.json: every name by which a belt, place, county, category or event is found, former names too. */
export function buildSearch({ gazetteer, places, belts, events, figures, volumes }: Input): SearchFile {
  return {
    entries: [
      ...beltEntries(belts, figures),
      ...placeEntries(places, volumes),
      ...countyEntries(gazetteer),
      ...formerEntries(gazetteer),
      ...eventEntries(events),
    ],
  };
}
