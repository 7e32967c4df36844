import type { DownloadWords } from './DownloadWords.ts';

/** Downloads in English. */
export const downloadEn = {
  name: 'Download',
  scope: 'Rows',
  all: rows => `All ${rows} rows`,
  shown: rows => `The ${rows} listed`,
  preparing: 'Preparing…',
  saved: file => `Saved ${file}`,
  failed: 'The sources could not be fetched, so no file was saved. Try again.',
  places: {
    parcels: 'Parcels sent by prefecture-level unit',
    villages: 'Taobao villages by prefecture-level unit',
  },
  belts: 'Industrial belts and their figures',
  ranking: 'Ranking',
  note: 'Each row has its status and source; an empty value is a gap, whose reason stands in `gap`, and never 0. Figures of different scope, period or status must not be added up.',
  outlines:
    'Outlines are generalised and a schematic: no evidence of any boundary, and no areas are to be measured on them.',
} satisfies DownloadWords;
