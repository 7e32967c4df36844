import type { BeltsFile } from '#data/belt.ts';
import type { Bilingual } from '#data/bilingual.ts';
import type { EventsFile } from '#data/event.ts';
import type { BeltText } from '#data/figure.ts';
import { ADCODE, LAT, LON, PRECISION, required, text } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';

const FIELDS = [
  {
    name: 'id',
    type: 'string',
    description: 'Stands in links, so it never changes.',
    constraints: { ...required, unique: true },
  },
  text('name_zh', 'Chinese name.', true),
  text('name_en', 'English name.', true),
  text('category', 'Product category.', true),
  text('category_zh', 'Its Chinese name.', true),
  text('category_en', 'Its English name.', true),
  text('group', 'Group of categories.', true),
  {
    name: 'tier',
    type: 'integer',
    description: '1 national, 2 regional, 3 local, by the published rule.',
    constraints: { ...required, minimum: 1, maximum: 3 },
  },
  text('place_zh', 'Where it is, in Chinese.', true),
  text('place_en', 'The same in English.', true),
  {
    ...ADCODE,
    name: 'unit',
    description: 'Adcode of the prefecture-level unit (or province) it lies in.',
    constraints: { ...ADCODE.constraints, ...required },
  },
  { ...ADCODE, name: 'county', description: 'Adcode of the county, where it lies in one.' },
  LON,
  LAT,
  PRECISION,
  {
    name: 'since',
    type: 'integer',
    description: 'First year in which a source says that it existed, where one says so.',
  },
  {
    name: 'years',
    type: 'string',
    description:
      'One letter a year from 2014 to 2024: r reported, t target, f forecast, e estimated, m several, - no figure.',
    constraints: { ...required, pattern: '[rtfem-]{11}' },
  },
  {
    name: 'single_source',
    type: 'boolean',
    description: 'For a national belt: TRUE where fewer than two named publishers make it one. Empty for the others.',
  },
  text('summary_zh', 'One sentence in Chinese.'),
  text('summary_en', 'The same in English.'),
  text('lists_zh', 'Published lists it is on, in Chinese, separated by semicolons.'),
  text('lists_en', 'The same in English.'),
] as const;

type Told = {
  readonly texts: readonly BeltText[];
  readonly lists: EventsFile['lists'];
  readonly entries: EventsFile['entries'];
};

/** Names of the lists that each belt stands on. */
function listsByBelt({ lists, entries }: Told): ReadonlyMap<string, readonly Bilingual[]> {
  const nameOf = new Map(lists.map(({ id, name }) => [id, name]));
  const names = new Map<string, Bilingual[]>();
  for (const { belt, list } of entries) {
    const name = nameOf.get(list);
    if (name) names.set(belt, [...(names.get(belt) ?? []), name]);
  }
  return names;
}

/** belts.csv: one row a belt. Also the properties of belts.geojson. */
export function tabulateBelts({ belts, categories }: BeltsFile, told: Told) {
  const categoryOf = new Map(categories.map(category => [category.id, category]));
  const textOf = new Map(told.texts.map(one => [one.belt, one]));
  const listsOf = listsByBelt(told);
  return describeTable({
    name: 'belts',
    title: 'Industrial belts',
    description: 'Where goods of one kind are made or traded. Figures about them are in figures.csv.',
    fields: FIELDS,
    primaryKey: ['id'],
    foreignKeys: [refersTo('unit', 'areas', 'adcode'), refersTo('county', 'areas', 'adcode')],
    rows: belts.map(belt => {
      const category = categoryOf.get(belt.category);
      const { summary, singleSource = false } = textOf.get(belt.id) ?? {};
      const lists = listsOf.get(belt.id) ?? [];
      return {
        id: belt.id,
        name_zh: belt.name.zh,
        name_en: belt.name.en,
        category: belt.category,
        category_zh: category?.name.zh,
        category_en: category?.name.en,
        group: category?.group,
        tier: belt.tier,
        place_zh: belt.place.zh,
        place_en: belt.place.en,
        unit: belt.unit,
        county: belt.county,
        lon: belt.at[0],
        lat: belt.at[1],
        precision: belt.precision,
        since: belt.since,
        years: belt.years,
        // The others are not claimed to be more than one source says.
        single_source: belt.tier === 1 ? singleSource : undefined,
        summary_zh: summary?.zh,
        summary_en: summary?.en,
        lists_zh: lists.map(({ zh }) => zh).join('；'),
        lists_en: lists.map(({ en }) => en).join('; '),
      };
    }),
  });
}
