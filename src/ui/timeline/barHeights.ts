import type { Reading } from '#derive/reading.ts';

/** Height of each bar, 0 to 1 of the tallest; undefined where there is no value. All zeros stay zero. */
export function barHeights(readings: readonly Reading[]): readonly (number | undefined)[] {
  const values = readings.map(reading => (reading.kind === 'value' ? reading.value : undefined));
  const tallest = Math.max(0, ...values.filter(value => value !== undefined));
  return values.map(value => (value === undefined || tallest === 0 ? value : value / tallest));
}
