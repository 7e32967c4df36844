import type { Source } from '#data/source.ts';
import { MODEL_YEARS, type Path } from './modelYears.ts';
import type { Claim } from './readVolumeTables.ts';
import type { ProgressSample } from './yearProgress.ts';

export type NationalTotals = {
  /** 10,000 parcels by model year, whole numbers. */
  totals: Path;
  sources: readonly (readonly Source[])[];
};

/** Claims that count as the figure of a full year and are not held. */
function fullYears(claims: readonly Claim[], year: number): Claim[] {
  return claims.filter(claim => claim.year === year && claim.months === 12 && claim.hold === '');
}

/**
 * The nation's parcels by year as the State Post Bureau states them: the final figure, to the nearest 10,000.
 * Preliminary figures are held in the table. Throws where a year has none, or two that differ.
 */
export function nationalTotals(claims: readonly Claim[]): NationalTotals {
  const years = MODEL_YEARS.map(year => {
    const rows = fullYears(claims, year);
    const values = new Set(rows.map(row => Math.round(row.value)));
    const [value] = values;
    if (value === undefined || values.size > 1)
      throw new Error(`${year} needs one national figure, not ${values.size}`);
    return { value, sources: rows.map(row => row.source) };
  });
  return { totals: years.map(year => year.value), sources: years.map(year => year.sources) };
}

/** Growth factor against the year before; the first year takes that of the second, having no year before it. */
export function nationalGrowth(totals: Path, column: number): number {
  const next = Math.max(1, column);
  return (totals[next] ?? 1) / (totals[next - 1] ?? 1);
}

/** The nation's cumulative figures as parts of their full year. */
export function progressSamples(claims: readonly Claim[], totals: Path): ProgressSample[] {
  return claims
    .filter(claim => claim.months < 12 && claim.hold === '' && MODEL_YEARS.includes(claim.year))
    .map(({ year, months, value }) => {
      const column = MODEL_YEARS.indexOf(year);
      return { months, fraction: value / (totals[column] ?? Number.NaN), growth: nationalGrowth(totals, column) };
    });
}
