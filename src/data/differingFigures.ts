import type { Figure } from './figure.ts';

/** What two figures must share so that they claim the same: subject, measure, unit, year, part of it, scope and status. */
function claimKey({ belt, place, metric, unit, year, period, scope, status }: Figure): string {
  return [belt ?? place, metric, unit, year, period, scope?.zh ?? '', status].join('|');
}

/**
 * Sets of figures that claim the same and give different values, in the order of the figures. A target that differs
 * from what was reported is no contradiction, nor are two figures of different scope.
 */
export function differingFigures<T extends Figure>(figures: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const figure of figures) {
    const key = claimKey(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter(group => new Set(group.map(({ value }) => value)).size > 1);
}
