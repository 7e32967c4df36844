import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import { placeSeries } from '#derive/placeSeries.ts';
import type { Reading, ReadingOf } from '#derive/reading.ts';
import { estimatedPart } from '#derive/sumReadings.ts';
import type { Selection } from '#state/selection.ts';
import { formatShare } from '#words/formatFigure.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { partsOf } from '../placePath.ts';
import { rankOf } from '../rankOf.ts';

export type Told = {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly villages: VillagesFile | null;
  readonly words: Words;
};

/** Readings of the shown year of what the nation or a province consists of. */
export function partReadings(id: Adcode, { dataset, selection, villages }: Told): ReadingOf {
  const read = (part: Adcode): Reading =>
    placeSeries(dataset, { id: part, selection, villages })[yearIndex(selection.year)] ?? {
      kind: 'gap',
      reason: 'outside-coverage',
    };
  return new Map(partsOf(dataset, id).map(({ adcode }) => [adcode, read(adcode)]));
}

/** Rank of a province among the provinces and how much of its sum is estimated; rank of a unit in its province. */
export function levelNotes(id: Adcode, told: Told): readonly string[] {
  const { dataset, words } = told;
  const texts = levelsIn(words.language);
  const place = dataset.places.get(id);
  if (!place) return [];
  if (id.endsWith('0000')) {
    const rank = rankOf(partReadings(NATION, told), id);
    const part = estimatedPart([...partReadings(id, told).values()]);
    return [
      ...(part > 0 ? [texts.estimatedPart(formatShare(part, words.language))] : []),
      ...(rank ? [texts.rankOfProvinces(rank.rank, rank.of)] : []),
    ];
  }
  const where = dataset.places.get(place.province ?? '')?.short[words.language];
  const rank = rankOf(partReadings(place.province ?? NATION, told), id);
  return rank && where !== undefined ? [texts.rankIn(rank.rank, rank.of, where)] : [];
}
