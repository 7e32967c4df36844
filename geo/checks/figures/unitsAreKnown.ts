import { UNITS, type Figure } from '#data/figure.ts';

/**
 * Names every figure in a unit that is no base unit or does not measure what its metric counts: parcels in yuan.
 * `unitsOf` gives the base units allowed for each metric.
 */
export function unitsAreKnown({
  figures,
  unitsOf,
}: {
  figures: readonly (Pick<Figure, 'metric' | 'quoted'> & { unit: string })[];
  unitsOf: ReadonlyMap<string, readonly string[]>;
}): string[] {
  const known: ReadonlySet<string> = new Set(UNITS);
  return figures.flatMap(({ metric, quoted, unit }) => {
    if (!known.has(unit)) return [`${metric} "${quoted}": "${unit}" is no base unit`];
    const allowed = unitsOf.get(metric);
    if (allowed === undefined) return [`"${quoted}": the metric "${metric}" is not defined`];
    return allowed.includes(unit) ? [] : [`${metric} "${quoted}": counted in ${unit}`];
  });
}
