import type { PublisherTable } from './createPublisherTable.ts';
import { tierOfFigure, type Rated } from './rateBelt.ts';

/** The figures of a belt, the lists that it is on with the tier each stands for, and who published a source, by id. */
export type PublishedClaims = {
  figures: readonly (Rated & { source: string })[];
  lists: readonly { id: string; tier: number }[];
  publishers: ReadonlyMap<string, string>;
};

/**
 * Whether a belt is of the first tier by the word of fewer than two named publishers. Every claim that lifts it there
 * by itself is asked for its publisher: a figure beyond the threshold, or a list, whose id begins with who made it.
 * Claims of pages that name no publisher confirm nothing. A belt of another tier rests on nothing: false.
 */
export function restsOnOneSource(
  { figures, lists, publishers }: PublishedClaims,
  publisherOf: PublisherTable,
): boolean {
  const names = [
    ...figures.filter(figure => tierOfFigure(figure) === 1).map(({ source }) => publishers.get(source) ?? ''),
    ...lists.filter(({ tier }) => tier === 1).map(({ id }) => id.split('-')[0] ?? id),
  ];
  const houses = new Set(names.map(publisherOf).filter(house => house !== undefined));
  return names.length > 0 && houses.size < 2;
}
