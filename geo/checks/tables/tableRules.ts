import { HELD_CLASSES } from '#data/about.ts';
import { STATUSES } from '#data/status.ts';
import { BELT_TABLES } from './beltTableRules.ts';
import { adcode, chinese, needed, number, oneOf, optional } from './cellRules.ts';
import { free, COUNT, some, SOURCE, SOURCE_ROWS, YEAR, type TableRules } from './sharedColumns.ts';
import { VOLUME_TABLES } from './volumeTableRules.ts';

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
  'villages/listed.csv': { columns: { year: YEAR, province: some, prefecture: some, county: some, villages: COUNT } },
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
export const TABLE_RULES: Readonly<Record<string, TableRules>> = { ...BELT_TABLES, ...VOLUME_TABLES, ...OTHERS };
