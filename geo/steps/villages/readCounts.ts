import type { Source } from '#data/source.ts';
import type { Status } from '#data/status.ts';
import { STATUSES } from '#data/status.ts';
import { identifySource } from '../identifySource.ts';
import { readTable } from '../readTable.ts';

/** One count of Taobao villages by one source. `row` is the line of the table, 2 for the first. */
export type VillageCount = {
  row: number;
  year: number;
  level: string;
  /** Name and province as the source has them. */
  place: string;
  parent: string;
  value: number;
  qualifier: string;
  status: Status;
  source: Source;
};

export const COUNTS = 'villages/counts.csv';

function toStatus(text: string, row: number): Status {
  const status = STATUSES.find(one => one === text);
  if (!status) throw new Error(`${COUNTS}, row ${row}: "${text}" is not a status`);
  return status;
}

/** Reads geo/sources/villages/counts.csv in its order. Throws with file and row on a status or number it cannot read. */
export function readCounts(): VillageCount[] {
  const columns = [
    'year',
    'level',
    'place',
    'parent',
    'value',
    'qualifier',
    'status',
    'publisher',
    'title',
    'url',
    'link',
    'date',
  ] as const;
  return readTable(COUNTS, columns).map((cells, index) => {
    const row = index + 2;
    const value = Number(cells.value);
    if (cells.value === '' || !Number.isInteger(value))
      throw new Error(`${COUNTS}, row ${row}: "${cells.value}" is not a whole number`);
    const { level, place, parent, qualifier } = cells;
    return {
      row,
      year: Number(cells.year),
      level,
      place,
      parent,
      value,
      qualifier,
      status: toStatus(cells.status, row),
      source: identifySource(cells),
    };
  });
}
