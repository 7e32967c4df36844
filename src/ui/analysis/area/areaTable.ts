import { YEARS } from '#data/year.ts';
import type { AreaSums } from '#derive/analysis/areaSums.ts';
import type { Table } from '../writeTable.ts';

/** The sums of an area by year, with range, status and the part that is estimated. */
export function areaTable({ readings, estimated, points, units, belts }: AreaSums): Table {
  return {
    columns: ['year', 'parcels', 'low', 'high', 'status', 'estimated_share', 'points', 'units', 'belts'],
    rows: readings.map(({ value, low, high, status }, column) => [
      YEARS[column] ?? null,
      Math.round(value),
      Math.round(low),
      Math.round(high),
      status,
      Number((estimated[column]?.share ?? 0).toFixed(3)),
      points,
      units.length,
      belts.map(({ id }) => id).join(' '),
    ]),
  };
}
