import * as v from 'valibot';
import { BilingualSchema } from './bilingual.ts';
import { SlugSchema } from './category.ts';
import { AdcodeSchema } from './place.ts';
import { SourceSchema } from './source.ts';

/** Kinds of happening, in the order of the filter: what states do, what platforms and markets do, what is awarded. */
export const EVENT_KINDS = [
  'policy',
  'regulation',
  'pilot-zone',
  'platform',
  'livestream',
  'market',
  'investment',
  'partnership',
  'event',
  'title',
  'ranking',
  'milestone',
] as const;
export const EventKindSchema = v.picklist(EVENT_KINDS);
export type EventKind = v.InferOutput<typeof EventKindSchema>;

/** A dated happening at a place or for a belt. */
export const EventSchema = v.object({
  belt: v.optional(SlugSchema),
  place: v.optional(AdcodeSchema),
  /** ISO date as far as known. */
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/)),
  kind: EventKindSchema,
  /** Only of a cross-border pilot zone: the batch by which the State Council approved it, from 1. */
  batch: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  title: BilingualSchema,
  source: v.string(),
});
export type BeltEvent = v.InferOutput<typeof EventSchema>;

/** A published list on which belts stand. */
export const ListSchema = v.object({ id: SlugSchema, name: BilingualSchema });
export type List = v.InferOutput<typeof ListSchema>;

/** That a belt stands on a list; without `source` where nobody wrote down who printed the list. */
export const ListEntrySchema = v.object({ belt: SlugSchema, list: SlugSchema, source: v.optional(v.string()) });
export type ListEntry = v.InferOutput<typeof ListEntrySchema>;

/** events.json: what happened, oldest first, which lists name which belts, and the sources of both. */
export const EventsFileSchema = v.object({
  events: v.array(EventSchema),
  lists: v.array(ListSchema),
  entries: v.array(ListEntrySchema),
  sources: v.array(SourceSchema),
});
export type EventsFile = v.InferOutput<typeof EventsFileSchema>;
