import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import { YEARS, yearIndex } from '#data/year.ts';
import type { Reading } from './reading.ts';

/** Parcels in one unit of the volume table (万件). */
export const PARCELS_PER_UNIT = 10_000;

/**
 * Parcels sent from one prefecture-level unit in one covered year. With `estimates` false an estimated cell is
 * a gap that says so. A unit or year outside the table is a gap `outside-coverage`.
 */
export function parcelsOf(
  dataset: Dataset,
  unit: Adcode,
  { year, estimates }: { year: number; estimates: boolean },
): Reading {
  const { volumes, rowOf } = dataset;
  const row = rowOf.get(unit);
  const column = yearIndex(year);
  if (row === undefined || column < 0) return { kind: 'gap', reason: volumes.gaps[unit] ?? 'outside-coverage' };
  const cell = (table: readonly (readonly number[])[]) => table[row]?.[column] ?? 0;
  const method = volumes.methods.find(({ letter }) => letter === volumes.cells[row]?.[column]);
  const status = method?.status ?? 'estimated';
  if (status === 'estimated' && !estimates) return { kind: 'gap', reason: 'estimates-off' };
  const value = cell(volumes.value) * PARCELS_PER_UNIT;
  const reach = cell(volumes.high) / 100;
  return {
    kind: 'value',
    value,
    low: value / reach,
    high: value * reach,
    status,
    ...(method && { method: method.id }),
    sources: volumes.sources[`${unit}:${year}`] ?? [],
  };
}

/** The nation's parcels by covered year, as the State Post Bureau reported them. */
export function nationalParcels({ volumes: { national } }: Dataset): readonly Reading[] {
  return YEARS.map((_, column) => {
    const value = (national.value[column] ?? 0) * PARCELS_PER_UNIT;
    return {
      kind: 'value',
      value,
      low: value,
      high: value,
      status: national.status[column] ?? 'reported',
      sources: national.sources[column] ?? [],
    };
  });
}

/** How many units have a reported and an estimated cell in each covered year: the coverage strip. */
export function coverageByYear({ volumes }: Dataset): readonly { reported: number; estimated: number }[] {
  const reportedLetters = new Set(
    volumes.methods.filter(method => method.status === 'reported').map(method => method.letter),
  );
  return YEARS.map((_, column) => {
    const reported = volumes.cells.filter(letters => reportedLetters.has(letters[column] ?? '')).length;
    return { reported, estimated: volumes.cells.length - reported };
  });
}
