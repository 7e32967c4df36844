import type { Reading } from './reading.ts';

/**
 * Sum of the readings of a province's units. It is reported only when every part is; the ends of its range are the
 * sums of the parts' ends, which is wider than the truth but never too narrow. One part without a value makes the
 * sum a gap for the same reason: a sum of some would pass for the sum of all.
 */
export function sumReadings(readings: readonly Reading[]): Reading {
  let sum = { value: 0, low: 0, high: 0 };
  for (const reading of readings) {
    if (reading.kind === 'gap') return reading;
    sum = { value: sum.value + reading.value, low: sum.low + reading.low, high: sum.high + reading.high };
  }
  if (readings.length === 0) return { kind: 'gap', reason: 'outside-coverage' };
  const reported = readings.every(reading => reading.kind === 'value' && reading.status === 'reported');
  return { kind: 'value', ...sum, status: reported ? 'reported' : 'estimated', sources: [] };
}

/** Part of the sum of readings, 0 to 1, that is not reported; 0 where nothing has a value. */
export function estimatedPart(readings: readonly Reading[]): number {
  const values = readings.flatMap(reading => (reading.kind === 'value' ? [reading] : []));
  const total = values.reduce((sum, { value }) => sum + value, 0);
  const estimated = values.filter(({ status }) => status !== 'reported').reduce((sum, { value }) => sum + value, 0);
  return total === 0 ? 0 : estimated / total;
}
