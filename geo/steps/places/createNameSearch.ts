import { rollup } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { Succession } from './readCrosswalk.ts';
import { shortenName } from './shortenName.ts';

type Named = { adcode: Adcode; zh: string };

type Entry<T> = readonly [name: string, item: T];

function groupByName<T>(entries: readonly Entry<T>[]): Map<string, T[]> {
  return rollup(
    entries,
    same => same.map(([, item]) => item),
    ([name]) => name,
  );
}

function formerNames<T extends Named>(items: readonly T[], crosswalk: readonly Succession[]): Entry<T>[] {
  const byAdcode = new Map(items.map(item => [item.adcode, item]));
  return crosswalk.flatMap(({ name, to }) => {
    const item = byAdcode.get(to ?? '');
    return item ? [[name, item] as const] : [];
  });
}

/** 州 is how people shorten 自治州 in speech and in tables. */
function spokenName(zh: string): string {
  return shortenName(zh.length > 2 ? zh.replace(/州$/u, '自治州') : zh);
}

/**
 * Search by name in four rounds: full name, former full name, short name, former short name. The first round in which
 * exactly one item within the area fits gives the answer; a round with several ends the search without one.
 */
export function createNameSearch<T extends Named>(items: readonly T[], crosswalk: readonly Succession[]) {
  const former = formerNames(items, crosswalk);
  const shorten = (entries: readonly Entry<T>[]) => entries.map(([name, item]) => [shortenName(name), item] as const);
  const full = items.map(item => [item.zh, item] as const);
  const rounds = [
    { names: groupByName(full), keys: (zh: string) => [zh] },
    { names: groupByName(former), keys: (zh: string) => [zh] },
    { names: groupByName(shorten(full)), keys: (zh: string) => [shortenName(zh), spokenName(zh)] },
    { names: groupByName(shorten(former)), keys: (zh: string) => [shortenName(zh)] },
  ];
  return (zh: string, within: (item: T) => boolean = () => true): T | undefined => {
    for (const { names, keys } of rounds) {
      const found = new Set(
        keys(zh)
          .flatMap(key => names.get(key) ?? [])
          .filter(within),
      );
      if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
    }
    return undefined;
  };
}
