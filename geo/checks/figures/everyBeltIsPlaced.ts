import type { Belt } from '#data/belt.ts';
import type { Adcode } from '#data/place.ts';

/** Extent of mainland China, Hainan's main island included, in degrees: west, south, east, north. */
const EXTENT = [73, 18, 136, 54] as const;

function isInside([lon, lat]: Belt['at']): boolean {
  const [west, south, east, north] = EXTENT;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

type Placed = Pick<Belt, 'id' | 'at' | 'unit' | 'county' | 'precision'>;

function findingsOf(belt: Placed, units: ReadonlySet<Adcode>, countyUnits: ReadonlyMap<Adcode, Adcode>): string[] {
  const findings: string[] = [];
  if (!isInside(belt.at)) findings.push(`${belt.id}: ${belt.at.join(', ')} lies outside the country`);
  if (!units.has(belt.unit)) findings.push(`${belt.id}: there is no unit ${belt.unit}`);
  if (belt.county !== undefined && countyUnits.get(belt.county) !== belt.unit)
    findings.push(`${belt.id}: county ${belt.county} is not in unit ${belt.unit}`);
  if (belt.county !== undefined && belt.precision === 'prefecture')
    findings.push(`${belt.id}: has a county but stands at the label of its unit`);
  return findings;
}

/** Names every belt off the map, in an unknown unit, or whose county is not of its unit. `countyUnits`: county to unit. */
export function everyBeltIsPlaced({
  belts,
  units,
  countyUnits,
}: {
  belts: readonly Placed[];
  units: ReadonlySet<Adcode>;
  countyUnits: ReadonlyMap<Adcode, Adcode>;
}): string[] {
  return belts.flatMap(belt => findingsOf(belt, units, countyUnits));
}
