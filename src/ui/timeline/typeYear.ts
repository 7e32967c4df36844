import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';

/** What has been typed so far, and the year it makes, if it is one of the map's. */
export type TypedYear = { readonly digits: string; readonly year?: number };

/** Takes one more key: the last four digits count, anything else starts over. */
export function typeYear(digits: string, key: string): TypedYear {
  if (!/^\d$/.test(key)) return { digits: '' };
  const typed = (digits + key).slice(-4);
  const year = Number(typed);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? { digits: '', year } : { digits: typed };
}
