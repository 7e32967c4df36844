import type { Dataset } from '#data/dataset.ts';
import type { CountiesFile } from '#data/topology.ts';
import { yearIndex } from '#data/year.ts';
import { countiesOf, townsOf, type TownFiles } from '#derive/divisions.ts';
import type { Selection } from '#state/selection.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { rankOf } from '../rankOf.ts';
import { finerReadings, idOf, type Finer, type FinerData } from './finerReadings.ts';

type Told = {
  readonly loaded: FinerData & TownFiles & { readonly counties: CountiesFile };
  readonly selection: Selection;
  readonly words: Words;
};

/** A county or town with those beside it. */
function siblings({ county, town }: Finer, { places }: Dataset, { loaded }: Told): readonly Finer[] {
  if (town) return townsOf(loaded, county.id).map(each => ({ county, town: each }));
  return countiesOf(loaded.counties, places, county.unit).map(each => ({ county: each }));
}

/** Rank of a county in its unit, or of a town in its county, by the shown measure; none without a value. */
export function finerNotes(finer: Finer, dataset: Dataset, told: Told): readonly string[] {
  const { loaded, selection, words } = told;
  const readings = siblings(finer, dataset, told).flatMap(each => {
    const reading = finerReadings(each, loaded, selection)[yearIndex(selection.year)];
    return reading ? [[idOf(each), reading] as const] : [];
  });
  const rank = rankOf(new Map(readings), idOf(finer));
  const { county, town } = finer;
  const where = town ? county.name : dataset.places.get(county.unit)?.short;
  // The first of one is no rank.
  if (!rank || rank.of < 2 || !where) return [];
  return [levelsIn(words.language).rankIn(rank.rank, rank.of, where[words.language])];
}
