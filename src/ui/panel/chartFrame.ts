import { niceTicks } from './niceTicks.ts';

/** Size of the small charts in SVG units; they are drawn at the panel's width. */
export const CHART = { width: 352, height: 132, left: 50, right: 8, top: 8, bottom: 20 } as const;

export type ChartFrame = {
  readonly ticks: readonly number[];
  /** Middle of a year's column. */
  x(year: number): number;
  y(value: number): number;
  /** Width of one year. */
  readonly step: number;
};

/** Linear scales from 0 to above the highest value, over whole years from first to last. */
export function chartFrame(years: readonly [first: number, last: number], highest: number): ChartFrame {
  const ticks = niceTicks(highest);
  const top = ticks.at(-1) || 1;
  const step = (CHART.width - CHART.left - CHART.right) / (years[1] - years[0] + 1);
  const tall = CHART.height - CHART.top - CHART.bottom;
  return {
    ticks,
    step,
    x: year => CHART.left + (year - years[0] + 0.5) * step,
    y: value => CHART.top + tall * (1 - value / top),
  };
}

/** Path of the small cross that stands for a year without a value. */
export function cross(x: number, y: number): string {
  return `M${x - 3},${y - 3}l6,6m0,-6l-6,6`;
}
