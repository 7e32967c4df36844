import { QUALIFIERS } from '#data/figure.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { readPublished } from '../villages/readPublished.ts';
import { ADCODE, required, SOURCE, STATUS, text, YEAR } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';

const FIELDS = [
  YEAR,
  { ...ADCODE, name: 'unit', description: 'Adcode of the prefecture-level unit of today.' },
  { ...ADCODE, description: 'Adcode of the county of today.' },
  text('county_zh', 'County.', true),
  text('county_en', 'The same in English.', true),
  text('town_zh', 'Town; empty where the count is of the county.'),
  text('town_en', 'Reading and kind of the town.'),
  {
    name: 'counted',
    type: 'string',
    description: 'villages: Taobao villages; towns: Taobao towns, whose rule changed in 2019.',
    constraints: { ...required, enum: ['villages', 'towns'] },
  },
  { name: 'value', type: 'integer', description: 'How many.', constraints: { ...required, minimum: 0 } },
  {
    name: 'qualifier',
    type: 'string',
    description: 'What the source says of the number.',
    constraints: { ...required, enum: QUALIFIERS },
  },
  STATUS,
  SOURCE,
] as const;

/** village_claims.csv: single counts of counties and towns, several of one place where sources repeat or differ. */
export function tabulateVillageClaims(gazetteer: Pick<Gazetteer, 'findUnit' | 'findCounty'>) {
  return describeTable({
    name: 'village_claims',
    title: 'Taobao villages and towns of counties',
    description: 'What single publishers counted in a county or town; nothing follows from a missing row.',
    fields: FIELDS,
    foreignKeys: [refersTo('source', 'sources', 'id'), refersTo('adcode', 'areas', 'adcode')],
    rows: readPublished(gazetteer).map(
      ({ adcode, count: { unit, county, town, counted, year, value, qualifier, status, source } }) => ({
        year,
        unit,
        adcode,
        county_zh: county.zh,
        county_en: county.en,
        town_zh: town?.zh,
        town_en: town?.en,
        counted,
        value,
        qualifier,
        status,
        source,
      }),
    ),
  });
}
