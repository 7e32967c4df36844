import { adcode, needed, number, oneOf, optional, reasonHasClass, standsIn } from './cellRules.ts';
import { partIsKnown } from './rowRules.ts';
import { free, COUNT, some, SOURCE, SOURCE_ROWS, type TableRules } from './sharedColumns.ts';

const MODEL_YEAR = needed(number({ min: 2000, max: 2030, whole: true }));
const MONTHS = needed(number({ min: 0, max: 12, whole: true }));
const UNIT = needed(adcode, standsIn('volume/population.csv', 'adcode'));

/** The tables of geo/sources/volume. */
export const VOLUME_TABLES: Readonly<Record<string, TableRules>> = {
  'volume/national.csv': {
    columns: { year: MODEL_YEAR, months: MONTHS, value: COUNT, hold: optional(reasonHasClass), ...SOURCE },
    rows: [partIsKnown, ...SOURCE_ROWS],
  },
  'volume/anchors.csv': {
    columns: {
      adcode: needed(adcode),
      year: MODEL_YEAR,
      months: MONTHS,
      value: COUNT,
      doubt: free,
      hold: optional(reasonHasClass),
      ...SOURCE,
      basis: needed(oneOf(['reported', 'growth', 'backcast'])),
    },
    rows: [partIsKnown, ...SOURCE_ROWS],
  },
  'volume/growth.csv': {
    columns: { adcode: UNIT, year: MODEL_YEAR, percent: needed(number()), ...SOURCE },
    rows: SOURCE_ROWS,
  },
  'volume/ranks.csv': {
    columns: {
      year: MODEL_YEAR,
      months: MONTHS,
      rank: needed(number({ min: 1, whole: true })),
      adcode: UNIT,
      ...SOURCE,
    },
    rows: SOURCE_ROWS,
  },
  'volume/regions.csv': {
    columns: {
      year: MODEL_YEAR,
      months: MONTHS,
      basis: some,
      ...SOURCE,
      ...Object.fromEntries(
        ['east', 'central', 'west'].map(region => [
          region,
          needed(
            number({
              min: 0,
              max: 100,
            }),
          ),
        ]),
      ),
    },
    rows: SOURCE_ROWS,
  },
  'volume/revenueRanks.csv': {
    columns: { rank: needed(number({ min: 1, whole: true })), adcode: UNIT },
    unique: ['adcode'],
  },
  'volume/population.csv': {
    columns: {
      adcode: needed(adcode),
      place: some,
      region: needed(oneOf(['east', 'central', 'west'])),
      population: COUNT,
    },
    unique: ['adcode'],
  },
  'volume/countyPopulation.csv': {
    columns: { adcode: needed(adcode), total: COUNT, urban: COUNT },
    unique: ['adcode'],
  },
  'volume/villages.csv': { columns: { adcode: UNIT, villages: COUNT }, unique: ['adcode'] },
  'volume/tables.csv': { columns: { table: some, ...SOURCE }, unique: ['table'], rows: SOURCE_ROWS },
};
