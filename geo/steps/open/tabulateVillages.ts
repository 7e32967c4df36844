import type { VillagesFile } from '../villages/buildVillages.ts';
import type { Lookups } from './createLookups.ts';
import { ADCODE, required, STATUS, text, YEAR } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';
import { SOURCE_FIELDS, sourceCells } from './sourceColumns.ts';

const FIELDS = [
  { ...ADCODE, constraints: { ...ADCODE.constraints, ...required } },
  text('name_zh', 'Chinese name.', true),
  text('name_en', 'English name.', true),
  YEAR,
  {
    name: 'villages',
    type: 'integer',
    description: 'Taobao villages as AliResearch lists or counts them.',
    constraints: { ...required, minimum: 0 },
  },
  {
    name: 'list',
    type: 'string',
    description:
      'complete: the full list of the year was read, a unit without a row had none; partial: nothing follows from a missing row.',
    constraints: { ...required, enum: ['complete', 'partial'] },
  },
  STATUS,
  ...SOURCE_FIELDS,
] as const;

/** villages.csv: the nation's counts, several where publishers differ, and one count a unit and year. */
export function tabulateVillages({ national, rows, complete }: VillagesFile, { subjectOf, source }: Lookups) {
  const counts = [...national.map(count => ({ place: '100000', ...count })), ...rows];
  return describeTable({
    name: 'villages',
    title: 'Taobao villages',
    description: 'Counts of the nation (adcode 100000) and of prefecture-level units by year.',
    fields: FIELDS,
    primaryKey: ['adcode', 'year', 'source'],
    foreignKeys: [refersTo('source', 'sources', 'id'), refersTo('adcode', 'areas', 'adcode')],
    rows: counts.map(({ place, year, value, status, source: id }) => {
      const { name } = subjectOf({ place });
      return Object.assign(
        {
          adcode: place,
          name_zh: name.zh,
          name_en: name.en,
          year,
          villages: value,
          list: complete.includes(year) ? 'complete' : 'partial',
          status,
        },
        sourceCells(source(id)),
      );
    }),
  });
}
