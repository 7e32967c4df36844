/** In column `stands` of the ledger: the row stands in no table, for the reason given. */
export const HELD = 'held';

/**
 * The tables to which the ledger points, and the columns whose cells, joined by `/`, are the key of a row there. A key
 * may end early: it then means every row that begins so, and may name how many these are.
 */
export const LEDGER_KEYS: Readonly<Record<string, readonly string[]>> = {
  'belts/belts.csv': ['id'],
  'belts/figures.csv': ['subject', 'metric', 'year', 'value'],
  'villages/counts.csv': ['year', 'level', 'place', 'value'],
  'villages/list.csv': ['year', 'province', 'prefecture', 'county', 'town', 'village'],
  'villages/published.csv': ['year', 'prefecture', 'county', 'town', 'counted', 'value'],
  'villages/towns.csv': ['year', 'province', 'prefecture', 'county', 'town'],
  'volume/anchors.csv': ['adcode', 'year', 'months', 'value'],
  'volume/countyPopulation.csv': ['adcode', 'total', 'urban'],
  'volume/growth.csv': ['adcode', 'year', 'percent'],
  'volume/national.csv': ['year', 'months', 'value'],
  'volume/population.csv': ['adcode', 'population'],
  'volume/ranks.csv': ['year', 'months', 'rank', 'adcode'],
  'volume/regions.csv': ['year', 'months', 'east', 'central', 'west'],
};
