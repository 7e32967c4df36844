import type { Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Reading } from './reading.ts';

/** The nation's Taobao villages in a year: of several published counts the first; panels list the others. */
export function nationalVillages(file: VillagesFile | null, year: number): Reading {
  const row = file?.national.find(total => total.year === year);
  if (!row) return { kind: 'gap', reason: 'no-figure-this-year' };
  const { value, status, source } = row;
  return { kind: 'value', value, low: value, high: value, status, sources: [source] };
}

/**
 * Taobao villages in one unit and year. In a year that was listed in full an unlisted unit has a true zero; in
 * any other year it is a gap. Of several figures for one cell the first is shown; panels list them all.
 */
export function villagesOf(
  file: VillagesFile,
  unit: Adcode,
  { year, estimates }: { year: number; estimates: boolean },
): Reading {
  const row = file.rows.find(candidate => candidate.place === unit && candidate.year === year);
  if (row) {
    const { value, status } = row;
    if (status === 'estimated' && !estimates) return { kind: 'gap', reason: 'estimates-off' };
    return { kind: 'value', value, low: value, high: value, status, sources: [row.source] };
  }
  if (!file.complete.includes(year)) return { kind: 'gap', reason: 'no-figure-this-year' };
  const source = file.national.find(total => total.year === year)?.source;
  return { kind: 'value', value: 0, low: 0, high: 0, status: 'reported', sources: source ? [source] : [] };
}
