import * as v from 'valibot';
import { EventKindSchema, type BeltEvent } from '#data/event.ts';
import type { Source } from '#data/source.ts';
import { identifySource } from '../identifySource.ts';
import { readTable } from '../readTable.ts';
import { batchOf } from './batchOf.ts';
import { requiredBilingual } from './bilingualOf.ts';
import { numberOf } from './numberOf.ts';

const COLUMNS = [
  'table',
  'row',
  'belt',
  'place',
  'happened',
  'kind',
  'zh',
  'en',
  'publisher',
  'title',
  'url',
  'link',
  'date',
] as const;

export type ReadEvent = { table: string; row: number; event: BeltEvent; source: Source };

/** Reads geo/sources/belts/events.csv: one row is one dated happening at a belt or a place. Throws on an unknown kind. */
export function readEvents(): ReadEvent[] {
  return readTable('belts/events.csv', COLUMNS).map(row => {
    const source = identifySource(row);
    const kind = v.parse(EventKindSchema, row.kind);
    const event: BeltEvent = {
      ...(row.belt !== '' && { belt: row.belt }),
      ...(row.place !== '' && { place: row.place }),
      date: row.happened,
      kind,
      ...(kind === 'pilot-zone' && { batch: batchOf(row.zh) }),
      title: requiredBilingual(row.zh, row.en),
      source: source.id,
    };
    return { table: row.table, row: numberOf(row.row, row.table), event, source };
  });
}
