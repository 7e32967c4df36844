import { QUALIFIERS } from '#data/figure.ts';
import type { Source } from '#data/source.ts';
import type { PublishedCount } from '#data/villageList.ts';
import { identifySource } from '../identifySource.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { readTable } from '../readTable.ts';
import { nameListed } from './nameListed.ts';
import { areaOf, statusOf } from './readVillageList.ts';

const COLUMNS = [
  'year',
  'province',
  'prefecture',
  'county',
  'town',
  'counted',
  'value',
  'qualifier',
  'status',
  'publisher',
  'title',
  'url',
  'link',
  'date',
] as const;

/** A single count as the program has it, with the code of its county where there is one, and its source. */
export type ReadCount = { count: PublishedCount; adcode: string | undefined; source: Source };

/** Reads villages/published.csv, newest year first. Throws where unit, status or qualifier cannot be read. */
export function readPublished(gazetteer: Pick<Gazetteer, 'findUnit' | 'findCounty'>): ReadCount[] {
  const read = readTable('villages/published.csv', COLUMNS).map((row): ReadCount => {
    const { unit, county, countyName } = areaOf(row, gazetteer);
    const source = identifySource(row);
    const qualifier = QUALIFIERS.find(one => one === row.qualifier);
    if (qualifier === undefined) throw new Error(`villages/published.csv: "${row.qualifier}" is not a qualifier`);
    return {
      adcode: county?.adcode,
      source,
      count: {
        unit,
        county: county ? { zh: county.zh, en: county.short.en } : nameListed(countyName),
        ...(row.town !== '' && { town: nameListed(row.town) }),
        counted: row.counted === 'towns' ? 'towns' : 'villages',
        year: Number(row.year),
        value: Number(row.value),
        qualifier,
        status: statusOf(row.status),
        source: source.id,
      },
    };
  });
  return read.toSorted((a, b) => b.count.year - a.count.year || b.count.value - a.count.value);
}
