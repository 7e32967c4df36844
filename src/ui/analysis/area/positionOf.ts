import type { Dataset } from '#data/dataset.ts';
import type { LonLat } from '#data/place.ts';
import type { SearchEntry } from '#data/search.ts';

/** Where a belt or place of the data lies, or a county of the search file; undefined for what lies nowhere. */
export function positionOf(
  dataset: Dataset,
  { kind, id, at }: Pick<SearchEntry, 'kind' | 'id' | 'at'>,
): LonLat | undefined {
  if (kind === 'belt') return dataset.belts.find(belt => belt.id === id)?.at;
  return kind === 'place' ? dataset.places.get(id)?.label : kind === 'county' ? at : undefined;
}
