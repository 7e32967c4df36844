/** What units divide by: their weight by people, and their Taobao villages of 2016 (0 where no table is used). */
export type Weighed = { weight: number; villages: number };

/** Part given by the villages in the six provinces that had more than 90 of them in 2016. */
const VILLAGES = 0.25;

function shareOf(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map(weight => weight / all);
}

/**
 * Shares (sum 1) by which units of one province divide what the figures of their neighbours leave of it: by weight;
 * where villages are given, a quarter by them.
 */
export function spreadRemainder(units: readonly Weighed[]): number[] {
  const people = shareOf(units.map(unit => unit.weight));
  if (units.every(unit => unit.villages === 0)) return people;
  const villages = shareOf(units.map(unit => unit.villages));
  return people.map((share, index) => (1 - VILLAGES) * share + VILLAGES * (villages[index] ?? 0));
}
