import { HELD_CLASSES } from '#data/about.ts';
import { QUALIFIERS } from '#data/figure.ts';
import { STATUSES } from '#data/status.ts';
import { BELT_TABLES } from './beltTableRules.ts';
import { adcode, chinese, listOf, needed, number, oneOf, optional, standsIn } from './cellRules.ts';
import { LEDGER_TABLES } from './ledgerTableRules.ts';
import { free, NAMES, some, SOURCE, SOURCE_ROWS, YEAR, type TableRules } from './sharedColumns.ts';
import { VOLUME_TABLES } from './volumeTableRules.ts';

const LISTED = { year: YEAR, province: needed(chinese), prefecture: needed(chinese), county: needed(chinese) } as const;

const OTHERS: Readonly<Record<string, TableRules>> = {
  'heldReasons.csv': { columns: { class: needed(oneOf(HELD_CLASSES)), wording: some }, unique: ['wording'] },
  'villages/counts.csv': {
    columns: {
      year: YEAR,
      level: needed(oneOf(['country', 'prefecture'])),
      place: needed(chinese),
      parent: free,
      value: needed(
        number({
          min: 0,
          whole: true,
        }),
      ),
      status: needed(oneOf(STATUSES)),
      ...SOURCE,
    },
    rows: SOURCE_ROWS,
  },
  'villages/lists.csv': { columns: { year: YEAR, ...SOURCE }, unique: ['year'], rows: SOURCE_ROWS },
  'villages/list.csv': {
    columns: {
      ...LISTED,
      town: optional(chinese),
      village: needed(chinese),
      products: optional(listOf('、', standsIn('villages/products.csv', 'zh'))),
    },
    unique: ['year', 'province', 'prefecture', 'county', 'town', 'village'],
  },
  'villages/towns.csv': {
    columns: { ...LISTED, town: optional(chinese), status: needed(oneOf(STATUSES)) },
    unique: ['year', 'province', 'prefecture', 'county', 'town'],
  },
  'villages/published.csv': {
    columns: {
      ...LISTED,
      town: free,
      counted: needed(oneOf(['villages', 'towns'])),
      value: needed(number({ min: 0, whole: true })),
      qualifier: needed(oneOf(QUALIFIERS)),
      status: needed(oneOf(STATUSES)),
      ...SOURCE,
    },
    rows: SOURCE_ROWS,
  },
  'villages/products.csv': { columns: { ...NAMES }, unique: ['zh'] },
  'places/crosswalk.csv': {
    columns: { from: needed(adcode), name: some, until: YEAR, to: optional(adcode), unit: needed(adcode) },
  },
  'places/labels.csv': {
    columns: { adcode: needed(adcode), county: optional(adcode), lon: optional(number()), lat: optional(number()) },
  },
  'places/names.csv': { columns: { adcode: needed(adcode), zh: free, en: free }, unique: ['adcode'] },
  'places/sensitivePlaces.csv': {
    columns: { name: some, lon: needed(number()), lat: needed(number()), unit: needed(adcode) },
  },
};

/** The rules of every table of geo/sources by its path from there. */
export const TABLE_RULES: Readonly<Record<string, TableRules>> = {
  ...BELT_TABLES,
  ...VOLUME_TABLES,
  ...LEDGER_TABLES,
  ...OTHERS,
};
