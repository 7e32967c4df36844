import type { BeltEvent } from '#data/event.ts';
import type { Lookups } from './createLookups.ts';
import { ADCODE, LAT, LON, PRECISION, required, text } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';
import { SOURCE_FIELDS, sourceCells } from './sourceColumns.ts';

const FIELDS = [
  {
    name: 'happened',
    type: 'string',
    description: 'ISO date as far as known: 2019, 2019-08 or 2019-08-08.',
    constraints: { ...required, pattern: '\\d{4}(-\\d{2}){0,2}' },
  },
  text('kind', 'Kind of happening.', true),
  {
    name: 'batch',
    type: 'integer',
    description: 'Only of a cross-border pilot zone: the batch by which it was approved.',
    constraints: { minimum: 1 },
  },
  {
    name: 'subject_kind',
    type: 'string',
    description: 'What it happened to.',
    constraints: { ...required, enum: ['belt', 'place'] },
  },
  text('subject', 'Id of the belt in belts.csv, or adcode of the place in areas.csv.', true),
  text('subject_zh', 'Its Chinese name.', true),
  text('subject_en', 'Its English name.', true),
  ADCODE,
  LON,
  LAT,
  PRECISION,
  text('event_zh', 'What happened, in Chinese.', true),
  text('event_en', 'The same in English.', true),
  ...SOURCE_FIELDS,
] as const;

/** events.csv: dated happenings at belts and places. */
export function tabulateEvents(events: readonly BeltEvent[], { subjectOf, source }: Lookups) {
  return describeTable({
    name: 'events',
    title: 'Events',
    description: 'One row is one dated happening at a belt or a place, with its source.',
    fields: FIELDS,
    foreignKeys: [refersTo('source', 'sources', 'id'), refersTo('adcode', 'areas', 'adcode')],
    rows: events.map(event => {
      const subject = subjectOf(event);
      return Object.assign(
        {
          happened: event.date,
          kind: event.kind,
          batch: event.batch,
          subject_kind: subject.kind,
          subject: subject.id,
          subject_zh: subject.name.zh,
          subject_en: subject.name.en,
          adcode: subject.adcode,
          lon: subject.at?.[0],
          lat: subject.at?.[1],
          precision: subject.precision,
          event_zh: event.title.zh,
          event_en: event.title.en,
        },
        sourceCells(source(event.source)),
      );
    }),
  });
}
