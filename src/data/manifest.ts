import * as v from 'valibot';

/** The parts of the data set, each a file of public/data with a hash in its name. */
export const PARTS = [
  'prefectures',
  'places',
  'volumes',
  'heat',
  'belts',
  'icons',
  'base',
  'rivers',
  'details',
  'events',
  'villages',
  'villageList',
  'counties',
  'towns',
  'about',
  'search',
] as const;
export type Part = (typeof PARTS)[number];

export const ManifestSchema = v.object({
  /** Version of the data: date of the newest source change and a hash of all parts. */
  version: v.string(),
  /** File name of every part. */
  files: v.record(v.picklist(PARTS), v.string()),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;
