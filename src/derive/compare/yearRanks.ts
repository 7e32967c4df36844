import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Selection } from '#state/selection.ts';
import { YEARS } from '#data/year.ts';
import { placeSeries } from '../placeSeries.ts';
import type { Reading } from '../reading.ts';

/** Place in an order, 1 for the largest, among so many with a value. */
export type YearRank = { readonly rank: number; readonly of: number };

type Wanted = { readonly selection: Selection; readonly villages: VillagesFile | null };

/** Ranks by place and covered year, each place among those of its own level; undefined where it has no value. */
export function yearRanks(dataset: Dataset, wanted: Wanted): (id: Adcode, column: number) => YearRank | undefined {
  const levels = new Map<string, ReadonlyMap<Adcode, readonly Reading[]>>();
  const seriesOf = (level: string) => {
    const known = levels.get(level);
    if (known) return known;
    const peers = [...dataset.places.values()].filter(place => place.level === level);
    const made = new Map(peers.map(({ adcode: id }) => [id, placeSeries(dataset, { id, ...wanted })]));
    levels.set(level, made);
    return made;
  };
  return (id, column) => {
    const level = dataset.places.get(id)?.level;
    if (id === NATION || level === undefined) return undefined;
    const peers = [...seriesOf(level).values()].flatMap(series => {
      const reading = series[column];
      return reading?.kind === 'value' ? [reading.value] : [];
    });
    const own = seriesOf(level).get(id)?.[column];
    if (own?.kind !== 'value' || YEARS[column] === undefined) return undefined;
    return { rank: 1 + peers.filter(value => value > own.value).length, of: peers.length };
  };
}
