import { group } from 'd3-array';
import { townStem } from '../places/matchTowns.ts';

type Named = { readonly year: number; readonly town: string };

/**
 * The towns of one county: rows of one name, and rows of names that differ by their kind only and never stand in the
 * same year: 大集乡 became 大集镇. The name is that of the last year.
 */
export function joinTowns<T extends Named>(rows: readonly T[]): { town: string; rows: readonly T[] }[] {
  return [...group(rows, ({ town }) => townStem(town)).values()].flatMap(alike => {
    const names = [...group(alike, ({ town }) => town)];
    const years = names.flatMap(([, same]) => [...new Set(same.map(({ year }) => year))]);
    if (new Set(years).size < years.length) return names.map(([town, same]) => ({ town, rows: same }));
    const last = alike.reduce((a, b) => (b.year > a.year ? b : a));
    return [{ town: last.town, rows: alike }];
  });
}
