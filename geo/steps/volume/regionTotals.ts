import { interpolateLogShares } from './interpolateLogShares.ts';
import { at, MODEL_YEARS, type Path } from './modelYears.ts';
import { REGIONS, type Region, type RegionClaim } from './readVolumeTables.ts';

/** The best claim of a year: volumes before shares rounded to 0.1 %, then the longest period. */
function bestClaim(claims: readonly RegionClaim[], year: number): RegionClaim | undefined {
  return claims
    .filter(claim => claim.year === year)
    .toSorted((a, b) => b.months - a.months || Number(b.volumes) - Number(a.volumes))[0];
}

function shares(claims: readonly RegionClaim[], region: Region): number[] {
  const known = MODEL_YEARS.flatMap(year => {
    const claim = bestClaim(claims, year);
    return claim ? [{ x: year, y: claim.percent[region] }] : [];
  });
  return interpolateLogShares(known, MODEL_YEARS);
}

/**
 * Parcels of East, Central and West by model year, in 10,000: the national total times the share stated for
 * the year or for the longest part of it; years without one lie between their neighbours. The three sum to
 * the national total.
 */
export function regionTotals(totals: Path, claims: readonly RegionClaim[]): Record<Region, number[]> {
  const raw = { east: shares(claims, 'east'), central: shares(claims, 'central'), west: shares(claims, 'west') };
  const scaled = (region: Region) =>
    MODEL_YEARS.map((_, column) => {
      const all = REGIONS.reduce((sum, name) => sum + at(raw[name], column), 0);
      return (at(totals, column) * at(raw[region], column)) / all;
    });
  return { east: scaled('east'), central: scaled('central'), west: scaled('west') };
}
