import { EVENT_KINDS } from '#data/event.ts';
import { QUALIFIERS, UNITS } from '#data/figure.ts';
import { STATUSES } from '#data/status.ts';
import {
  adcode,
  chinese,
  date,
  listOf,
  matches,
  needed,
  noChinese,
  number,
  oneOf,
  reasonHasClass,
  optional,
  slug,
  standsIn,
} from './cellRules.ts';
import {
  bothLanguages,
  countyIsOfUnit,
  eventHasOneSubject,
  subjectIsKnown,
  summaryHasNoNumber,
  unitFitsMetric,
} from './rowRules.ts';
import { free, COUNT, NAMES, ORIGIN, some, SOURCE, SOURCE_ROWS, YEAR, type TableRules } from './sharedColumns.ts';

const PERIOD = matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a period like year, undated, h1, q1 or jan-sep');

/** The tables of geo/sources/belts. */
export const BELT_TABLES: Readonly<Record<string, TableRules>> = {
  'belts/groups.csv': {
    columns: {
      id: needed(slug),
      ...NAMES,
      colour: needed(matches(/^#[0-9a-f]{6}$/, 'a colour like #cc5c6b')),
      icon: some,
    },
    unique: ['id'],
  },
  'belts/categories.csv': {
    columns: { id: needed(slug), group: needed(standsIn('belts/groups.csv', 'id')), ...NAMES, icon: some },
    unique: ['id'],
  },
  'belts/aliases.csv': {
    columns: { category: needed(standsIn('belts/categories.csv', 'id')), ...NAMES },
    unique: ['category', 'zh'],
  },
  'belts/belts.csv': {
    columns: {
      id: needed(slug),
      ...NAMES,
      category: needed(standsIn('belts/categories.csv', 'id')),
      unit: needed(adcode),
      county: optional(adcode),
      town: optional(chinese),
      place_zh: needed(chinese),
      place_en: needed(noChinese),
      since: optional(
        number({
          min: 0,
          max: 2030,
          whole: true,
        }),
      ),
      lists: optional(listOf(';', standsIn('belts/lists.csv', 'id'))),
      summary_zh: needed(chinese),
      summary_en: needed(noChinese),
    },
    unique: ['id'],
    rows: [countyIsOfUnit, summaryHasNoNumber],
  },
  'belts/figures.csv': {
    columns: {
      ...ORIGIN,
      subject: some,
      metric: needed(standsIn('belts/metrics.csv', 'id')),
      value: needed(number()),
      unit: needed(standsIn('belts/units.csv', 'unit')),
      qualifier: needed(oneOf(QUALIFIERS)),
      year: YEAR,
      period: needed(PERIOD),
      scope_zh: optional(chinese),
      scope_en: optional(noChinese),
      quoted: some,
      status: needed(oneOf(STATUSES)),
      ...SOURCE,
    },
    rows: [subjectIsKnown, unitFitsMetric, bothLanguages('scope_zh', 'scope_en'), ...SOURCE_ROWS],
  },
  'belts/metrics.csv': {
    columns: {
      id: needed(matches(/^[a-z0-9_]+$/, 'an id of lower-case words joined by _')),
      units: needed(listOf(' ', oneOf(UNITS))),
      ...NAMES,
      definition_zh: needed(chinese),
      definition_en: needed(noChinese),
    },
    unique: ['id'],
  },
  'belts/units.csv': {
    columns: { unit: some, base: needed(oneOf(UNITS)), factor: needed(number()) },
    unique: ['unit'],
  },
  'belts/events.csv': {
    columns: {
      ...ORIGIN,
      belt: free,
      place: free,
      happened: needed(date),
      kind: needed(oneOf(EVENT_KINDS)),
      ...NAMES,
      ...SOURCE,
    },
    rows: [eventHasOneSubject, ...SOURCE_ROWS],
  },
  'belts/lists.csv': { columns: { id: needed(slug), tier: needed(oneOf(['1', '2', '3'])), ...NAMES }, unique: ['id'] },
  'belts/listings.csv': {
    columns: {
      ...ORIGIN,
      belt: needed(standsIn('belts/belts.csv', 'id')),
      list: needed(standsIn('belts/lists.csv', 'id')),
    },
  },
  'belts/listingSources.csv': { columns: { ...ORIGIN, ...SOURCE }, unique: ['table', 'row'], rows: SOURCE_ROWS },
  'belts/townPoints.csv': {
    columns: { county: needed(adcode), town: needed(chinese), geonames: needed(number({ whole: true })) },
  },
  'belts/publishers.csv': { columns: { part: some, publisher: optional(slug) }, unique: ['part'] },
  'belts/inputs.csv': { columns: { table: some, rows: COUNT, ...NAMES }, unique: ['table'] },
  'belts/held.csv': { columns: { ...ORIGIN, reason: needed(reasonHasClass) }, unique: ['table', 'row'] },
};
