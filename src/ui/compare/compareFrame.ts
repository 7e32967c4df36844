import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import type { Reading } from '#derive/reading.ts';
import { niceTicks } from '../panel/niceTicks.ts';

/** Size of the comparing chart in SVG units; it is drawn at the column's width. The right margin holds names. */
export const COMPARE_CHART = { width: 400, height: 210, left: 46, right: 74, top: 10, bottom: 20 } as const;

export type CompareFrame = {
  readonly ticks: readonly number[];
  /** Middle of a year's column. */
  x(year: number): number;
  y(value: number): number;
  readonly step: number;
};

/**
 * Scales from 0 to above the highest value of all series. The ends of ranges count only up to three times the highest
 * value, so that one wide range does not press every line flat; beyond the frame they are cut.
 */
export function compareFrame(all: readonly (readonly Reading[])[]): CompareFrame {
  const values = all.flat().flatMap(reading => (reading.kind === 'value' ? [reading] : []));
  const highest = Math.max(0, ...values.map(({ value }) => value));
  const reach = Math.max(highest, ...values.map(({ high }) => Math.min(high, highest * 3)));
  const ticks = niceTicks(reach);
  const top = ticks.at(-1) || 1;
  const { width, height, left, right, top: above, bottom } = COMPARE_CHART;
  const step = (width - left - right) / (LAST_YEAR - FIRST_YEAR + 1);
  return {
    ticks,
    step,
    x: year => left + (year - FIRST_YEAR + 0.5) * step,
    y: value => above + (height - above - bottom) * (1 - value / top),
  };
}

/** Readings in runs of neighbouring years with a value: what may be joined by a line. `column`: that of the first. */
export function runsOf(readings: readonly Reading[]): readonly { column: number; length: number }[] {
  const runs: { column: number; length: number }[] = [];
  readings.forEach((reading, column) => {
    const last = runs.at(-1);
    if (reading.kind === 'gap') return;
    if (last && last.column + last.length === column) last.length += 1;
    else runs.push({ column, length: 1 });
  });
  return runs;
}
