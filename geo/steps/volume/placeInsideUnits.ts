import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { HeatFile } from '#data/volume.ts';
import type { County } from '../places/gazetteer.ts';
import { roundToTotals } from './roundToTotals.ts';

const WHOLE = 10_000;

/** Shares in 1/10,000 that sum to 10,000; equal where nobody was counted in the whole unit, else 0 where nobody was. */
function sharesOf(counties: readonly County[], inhabitants: ReadonlyMap<Adcode, number>): number[] {
  const counts = counties.map(county => inhabitants.get(county.adcode) ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return roundToTotals(
    counts.map(count => (all > 0 ? (count / all) * WHOLE : WHOLE / counties.length)),
    WHOLE,
    counts.map(count => all > 0 && count === 0),
  );
}

const hundredths = (degrees: number): number => Math.round(degrees * 100);

/**
 * Where inside each unit its parcels are drawn: at the inhabited point of every county, by urban population of
 * 2020; `own` holds the shares of counties with figures of their own. An estimate, and said to be one.
 * `units` are the rows of volumes.json.
 */
export function placeInsideUnits(
  units: readonly Adcode[],
  counties: readonly County[],
  weights: { inhabitants: ReadonlyMap<Adcode, number>; own: ReadonlyMap<Adcode, readonly number[]> },
): HeatFile {
  const byUnit = group(counties, county => county.unit);
  const rows = units.flatMap((adcode, unit) => {
    const inside = byUnit.get(adcode) ?? [];
    if (inside.length === 0) throw new Error(`unit ${adcode} has no county`);
    const shares = sharesOf(inside, weights.inhabitants);
    return inside.map((county, index) => ({ unit, county, share: shares[index] ?? 0 }));
  });
  const own = rows.flatMap(({ county }, row) => {
    const path = weights.own.get(county.adcode);
    return path ? [[String(row), path.map(share => Math.round(share * WHOLE))] as const] : [];
  });
  return {
    unit: rows.map(row => row.unit),
    lon: rows.map(row => hundredths(row.county.at[0])),
    lat: rows.map(row => hundredths(row.county.at[1])),
    share: rows.map(row => row.share),
    own: Object.fromEntries(own),
  };
}
