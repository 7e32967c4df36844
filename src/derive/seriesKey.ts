import type { Figure } from '#data/figure.ts';

/** What two figures must share to be comparable over years: measure, unit, part of the year and scope. */
export function seriesKey({ metric, unit, period, scope }: Figure): string {
  return [metric, unit, period, scope?.zh ?? ''].join('|');
}
