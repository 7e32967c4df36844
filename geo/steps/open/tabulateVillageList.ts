import type { Gazetteer } from '../places/gazetteer.ts';
import { nameListed } from '../villages/nameListed.ts';
import { readListedVillages, readListSources, readProducts, readTaobaoTowns } from '../villages/readVillageList.ts';
import { ADCODE, SOURCE, STATUS, text, YEAR } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';

const FIELDS = [
  YEAR,
  { ...ADCODE, name: 'unit', description: 'Adcode of the prefecture-level unit of today.' },
  {
    ...ADCODE,
    description: 'Adcode of the county of today, with its name in areas.csv; empty for a zone without one.',
  },
  text('county_zh', 'County as the list names it.', true),
  text('town_zh', 'Town; empty where the list prints none.'),
  text('town_en', 'Reading and kind of the town.'),
  text('village_zh', 'Village.', true),
  text('village_en', 'Reading and kind of the village.', true),
  text('products_zh', 'Main products, joined by a semicolon; only the list of 2014 prints them.'),
  text('products_en', 'The same in English.'),
  {
    name: 'taobao_town',
    type: 'string',
    description:
      'Status by which the town was a Taobao town in the year: reported by the list, or estimated from three villages and more, the rule of the time; empty where it was none.',
    constraints: { enum: ['reported', 'estimated'] },
  },
  STATUS,
  SOURCE,
] as const;

const names = (zh: string) => (zh === '' ? { zh: undefined, en: undefined } : nameListed(zh));
const joined = (words: readonly string[]) => (words.length === 0 ? undefined : words.join('; '));

type TownOfYear = { year: number; unit: string; countyName: string; town: string };
const keyOf = ({ year, unit, countyName, town }: TownOfYear) => [year, unit, countyName, town].join(' ');

/** village_list.csv: every village of the full lists of 2014 to 2016. */
export function tabulateVillageList(gazetteer: Pick<Gazetteer, 'findUnit' | 'findCounty'>) {
  const english = readProducts();
  const sources = readListSources();
  const towns = new Map(readTaobaoTowns(gazetteer).map(town => [keyOf(town), town.status]));
  return describeTable({
    name: 'village_list',
    title: 'Villages of the full lists',
    description:
      'Taobao villages of 2014, 2015 and 2016 one by one. Names in English are readings, not official forms.',
    fields: FIELDS,
    foreignKeys: [
      refersTo('source', 'sources', 'id'),
      refersTo('adcode', 'areas', 'adcode'),
      refersTo('unit', 'areas', 'adcode'),
    ],
    rows: readListedVillages(gazetteer).map(row => {
      const town = names(row.town);
      return {
        year: row.year,
        unit: row.unit,
        adcode: row.county?.adcode,
        county_zh: row.countyName,
        town_zh: town.zh,
        town_en: town.en,
        village_zh: row.village,
        village_en: nameListed(row.village).en,
        products_zh: joined(row.products),
        products_en: joined(row.products.map(word => english.get(word) ?? word)),
        taobao_town: towns.get(keyOf(row)),
        status: 'reported',
        source: sources.get(row.year)?.id,
      };
    }),
  });
}
