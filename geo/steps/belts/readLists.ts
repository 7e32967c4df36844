import type { Belt } from '#data/belt.ts';
import type { Bilingual } from '#data/bilingual.ts';
import { readTable } from '../readTable.ts';
import { requiredBilingual } from './bilingualOf.ts';

/** A published list of belts or places, and the tier that standing on it justifies by itself. */
export type BeltList = { id: string; name: Bilingual; tier: Belt['tier'] };

const TIERS: Readonly<Record<string, Belt['tier']>> = { '1': 1, '2': 2, '3': 3 };

/** The lists of lists.csv by id. Throws on a tier that is not 1, 2 or 3. */
export function readLists(): ReadonlyMap<string, BeltList> {
  return new Map(
    readTable('belts/lists.csv', ['id', 'tier', 'zh', 'en']).map(({ id, tier, zh, en }) => {
      const known = TIERS[tier];
      if (known === undefined) throw new Error(`lists.csv: tier "${tier}" of ${id}`);
      return [id, { id, name: requiredBilingual(zh, en), tier: known }];
    }),
  );
}
