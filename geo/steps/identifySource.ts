import { createHash } from 'node:crypto';
import type { Source } from '#data/source.ts';

/** The columns by which every table of geo/sources names its source; `link` says whether `url` may be shown. */
export type SourceColumns = { publisher: string; title: string; url: string; date: string; link: string };

/**
 * The source of one row. Equal columns give the equal id in every table, so tables need no shared numbering.
 * An address marked `link=no` (a reprint on an unrelated site) is dropped here and never reaches public/.
 */
export function identifySource({ publisher, title, url, date, link }: SourceColumns): Source {
  const id = createHash('sha256').update([publisher, title, date, url].join('\n')).digest('hex').slice(0, 8);
  const shown = { id, publisher, title, date: date === '' ? 'undated' : date } as const;
  return link === 'yes' && url !== '' ? { ...shown, url, seen: 'original' } : { ...shown, seen: 'reprint' };
}
