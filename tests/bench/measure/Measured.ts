import type { Served } from '../serveFolder.ts';

/** A built page to measure. */
export type Target = { readonly peer: string; readonly served: Served };

/** What one measurement found, by the name of the number. */
export type Values = Readonly<Record<string, number>>;

/**
 * Same view for all; the product reads both parameters, the peers the second. Without a number of points the product
 * is as its readers get it, in its default view, and peers draw their least.
 */
export function addressOf({ peer, served }: Target, points?: number): string {
  if (peer === 'product' && points === undefined) return served.url;
  return `${served.url}?at=104.5_36_3.35${points === undefined ? '' : `&bench=${points}`}`;
}

/** First and last year moved through. */
export const SPAN = { from: 2014, to: 2024 } as const;

/** How long a page may take to stand, or for any one answer, in ms; then it counts as given up. */
export const PATIENCE_MS = 90_000;

/** Rejects when `work` takes longer than the patience or, if given, `crashed` comes first. */
export async function withPatience<T>(work: Promise<T>, what: string, patience = PATIENCE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took over ${patience / 1000} s`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
