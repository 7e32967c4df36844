import type { ListEntry } from '#data/event.ts';
import type { BeltRow } from './readBeltRows.ts';
import type { Listing } from './readListings.ts';

/** Who says that a belt stands on a list: the first source, one whose address may be shown before others. */
function sourceOf(rows: readonly Row[]): string | undefined {
  const sources = rows.flatMap(({ source }) => source ?? []);
  return (sources.find(({ url }) => url !== undefined) ?? sources[0])?.id;
}

type Row = Pick<Listing, 'belt' | 'list' | 'source'>;

/** Which belts stand on which lists, in the order of the belts and of their lists, each with its source if one is known. */
export function enterLists(belts: readonly Pick<BeltRow, 'id' | 'lists'>[], listings: readonly Row[]): ListEntry[] {
  return belts.flatMap(({ id, lists }) =>
    lists.split(';').flatMap((list): ListEntry[] => {
      if (list === '') return [];
      const source = sourceOf(listings.filter(row => row.belt === id && row.list === list));
      return source === undefined ? [{ belt: id, list }] : [{ belt: id, list, source }];
    }),
  );
}
