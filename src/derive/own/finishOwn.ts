import { OWN_GAP, type OwnData, type OwnMeasure } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { textColumn } from './growing.ts';
import type { TextRole } from './mapping.ts';
import { sumCells } from './sumCells.ts';

/** Points as they were read, in the order of the file; the texts of a role are empty where there is no such column. */
export type ReadPoints = {
  readonly title: string;
  readonly measure: OwnMeasure | null;
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  readonly values: Float32Array;
  readonly texts: Readonly<Record<TextRole, readonly string[]>>;
};

function peakOf(values: Float32Array, row: number): number {
  let peak = OWN_GAP;
  for (let year = 0; year < YEARS.length; year += 1)
    peak = Math.max(peak, values[row * YEARS.length + year] ?? OWN_GAP);
  return peak;
}

/** Orders points by their greatest value, so that small ones are drawn over great ones, and sums the surface's cells. */
export function finishOwn({ title, measure, lon, lat, values, texts }: ReadPoints): OwnData {
  const peaks = Float32Array.from(lon, (_, row) => peakOf(values, row));
  const order = Uint32Array.from(lon, (_, row) => row).toSorted((a, b) => (peaks[b] ?? 0) - (peaks[a] ?? 0) || a - b);
  const sorted = new Float32Array(values.length);
  order.forEach((row, place) => {
    sorted.set(values.subarray(row * YEARS.length, (row + 1) * YEARS.length), place * YEARS.length);
  });
  const inOrder = (column: Float32Array) => Float32Array.from(order, row => column[row] ?? 0);
  const points = { count: order.length, lon: inOrder(lon), lat: inOrder(lat), values: sorted };
  return {
    title,
    measure,
    ...points,
    peak: Math.max(0, peaks[order[0] ?? 0] ?? 0),
    names: textColumn(texts.name, order) ?? { text: '', ends: new Uint32Array(order.length) },
    categories: textColumn(texts.category, order),
    statuses: textColumn(texts.status, order),
    sources: textColumn(texts.source, order),
    cells: sumCells(points),
  };
}
