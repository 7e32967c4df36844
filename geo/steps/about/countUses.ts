import type { BeltEvent, ListEntry } from '#data/event.ts';
import type { Figure } from '#data/figure.ts';
import type { VillagesFile } from '../villages/buildVillages.ts';
import type { Claim } from '../volume/readVolumeTables.ts';

type Users = {
  readonly figures: readonly Pick<Figure, 'source'>[];
  readonly events: readonly Pick<BeltEvent, 'source'>[];
  readonly entries: readonly Pick<ListEntry, 'source'>[];
  readonly villages: VillagesFile;
  /** Single counts of counties and towns. */
  readonly published: readonly Pick<Figure, 'source'>[];
  readonly claims: readonly Pick<Claim, 'source' | 'hold'>[];
  /** Every source, so that one on which a whole table of the model rests counts once. */
  readonly sources: readonly { readonly id: string }[];
};

/** How many figures, events, entries of lists, counts and claims rest on each source, by id in order; at least one, for none is listed unused. */
export function countUses(users: Users): Record<string, number> {
  const { figures, events, entries, villages, published, claims, sources } = users;
  const named = [
    ...[...figures, ...events, ...villages.national, ...villages.rows, ...published].map(({ source }) => source),
    ...entries.flatMap(({ source }) => (source === undefined ? [] : [source])),
    ...claims.filter(({ hold }) => hold === '').map(({ source }) => source.id),
  ];
  const counts = new Map<string, number>();
  for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Object.fromEntries(sources.map(({ id }) => [id, counts.get(id) ?? 1]));
}
