import type { Source } from '#data/source.ts';

type Known = ReadonlyMap<string, Source>;

/** Cells of one source, as in the open data. */
export function sourceCells(id: string, sources: Known) {
  const source = sources.get(id);
  return {
    publisher: source?.publisher,
    title: source?.title,
    date: source?.date,
    url: source?.url,
    seen: source?.seen,
    source: id,
  };
}

/** Several sources in one cell: publisher, title, date and address of each, separated by bars. */
export function citeSources(ids: readonly string[], sources: Known): string | undefined {
  const cited = ids.flatMap(id => {
    const source = sources.get(id);
    return source ? [[source.publisher, source.title, source.date, source.url].filter(Boolean).join(', ')] : [];
  });
  return cited.length === 0 ? undefined : cited.join(' | ');
}
