import type { Adcode } from '#data/place.ts';
import type { Claim } from './readVolumeTables.ts';

/** Farthest year before or after from which a place's growth in a year is read. */
const FARTHEST = 2;

/** Figures of whole years that are neither held nor doubtful, by place, ascending by year. */
export function wholeYears(claims: readonly Claim[]): Map<Adcode, Claim[]> {
  const sure = claims.filter(
    ({ months, doubt, hold, basis }) => months === 12 && `${doubt}${hold}` === '' && basis !== 'backcast',
  );
  const byPlace = new Map<Adcode, Claim[]>();
  for (const claim of sure.toSorted((a, b) => a.year - b.year)) {
    byPlace.set(claim.adcode, [...(byPlace.get(claim.adcode) ?? []), claim]);
  }
  return byPlace;
}

/**
 * Growth factor a year of a place around `year`, from its figures of the nearest whole years on both sides;
 * undefined where one side has none within two years. `years` ascend.
 */
export function ownGrowth(years: readonly Claim[], year: number): number | undefined {
  const before = years.findLast(claim => claim.year < year);
  const after = years.find(claim => claim.year > year);
  if (!before || !after || year - before.year > FARTHEST || after.year - year > FARTHEST) return undefined;
  return (after.value / before.value) ** (1 / (after.year - before.year));
}
