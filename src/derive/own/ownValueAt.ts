import { OWN_GAP, type OwnData } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { timeWeights } from '../timeWeights.ts';

/** Value of a point at a time position, as it is drawn; `OWN_GAP` where no year at the position has one. */
export function ownValueAt({ values }: Pick<OwnData, 'values'>, row: number, time: number): number {
  const weights = timeWeights(time);
  let [sum, known] = [0, 0];
  for (let year = 0; year < YEARS.length; year += 1) {
    const [weight = 0, value = OWN_GAP] = [weights[year], values[row * YEARS.length + year]];
    if (weight === 0 || value === OWN_GAP) continue;
    sum += weight * value;
    known += weight;
  }
  return known === 0 ? OWN_GAP : sum / known;
}
