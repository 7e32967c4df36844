import type { Figure } from '#data/figure.ts';
import type { Status } from '#data/status.ts';
import { YEARS } from '#data/year.ts';

const LETTERS: Record<Status, string> = { reported: 'r', target: 't', forecast: 'f', estimated: 'e' };

function letterOf(statuses: ReadonlySet<Status>): string {
  const [first] = statuses;
  if (first === undefined) return '-';
  return statuses.size > 1 ? 'm' : LETTERS[first];
}

/**
 * One letter a covered year for the figures of one belt, 2014 first: which kinds of number exist for it. Whole years,
 * parts of a year and figures without a stated year of their own all count; a year without any is `-`.
 */
export function letterYears(figures: readonly Pick<Figure, 'year' | 'status'>[]): string {
  return YEARS.map(year => letterOf(new Set(figures.filter(one => one.year === year).map(one => one.status)))).join('');
}
