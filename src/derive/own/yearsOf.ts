import { OWN_GAP, type OwnData } from '#data/own.ts';
import { YEARS } from '#data/year.ts';

/** The years in which some point has a value, in order. */
export function yearsOf({ values }: Pick<OwnData, 'values'>): readonly number[] {
  return YEARS.filter((_, column) => {
    for (let at = column; at < values.length; at += YEARS.length) if (values[at] !== OWN_GAP) return true;
    return false;
  });
}
