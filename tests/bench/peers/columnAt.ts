import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import type { Columns } from './scene.ts';

/** Each point's number at a time position in years, linearly between two years. */
export function columnAt({ count, years }: Columns, time: number): Float32Array {
  const index = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, time)) - FIRST_YEAR;
  const lower = Math.min(years.length - 2, Math.floor(index));
  const [from, to] = [years[lower], years[lower + 1]];
  if (!from || !to) throw new Error('no such year');
  const column = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    const start = from[row] ?? 0;
    column[row] = start + ((to[row] ?? 0) - start) * (index - lower);
  }
  return column;
}
