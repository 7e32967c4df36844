import type { Dataset } from '#data/dataset.ts';
import { beltsShown, type ShownBelt } from '#derive/belts.ts';
import type { Findable } from './findMatches.ts';

export type FindableBelt = Findable & { readonly shown: ShownBelt };

/** Every belt, whatever the filter, to be found by its name, place, province, category or group. */
export function findableBelts(dataset: Dataset, year: number): readonly FindableBelt[] {
  return beltsShown(dataset.belts, dataset, { categories: [], year }).map(shown => {
    const { belt, group } = shown;
    const category = dataset.categories.find(({ id }) => id === belt.category);
    const unit = dataset.places.get(belt.unit);
    const around = [unit, dataset.places.get(unit?.province ?? '')].flatMap(place => (place ? [place.name] : []));
    const about = [belt.place, group.name, ...(category ? [category.name] : []), ...around];
    return { id: belt.id, names: [belt.name], about, shown };
  });
}

/** Every province and prefecture-level unit, to be found by its full or short name or its province. */
export function findablePlaces({ places }: Dataset): readonly Findable[] {
  return [...places.values()].map(({ adcode, name, short, province }) => ({
    id: adcode,
    names: [name, short],
    about: [places.get(province ?? '')?.name].flatMap(parent => (parent ? [parent] : [])),
  }));
}
