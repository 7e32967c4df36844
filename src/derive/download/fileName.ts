/** What a downloaded file holds, as far as its name tells. */
export type FileContent = {
  /** Parts in their order: places or belts, measure, level. */
  readonly about: readonly string[];
  /** The years it is about, earliest first. */
  readonly years: readonly number[];
  readonly isFiltered: boolean;
  readonly withEstimates: boolean;
  /** Version of the data set. */
  readonly version: string;
};

/** Name of a file without its ending: china-belts-places-parcels-2024-df0e8469. Lower case, digits and dashes only. */
export function fileName({ about, years, isFiltered, withEstimates, version }: FileContent): string {
  const parts = ['china-belts', ...about, ...years, !withEstimates && 'reported', isFiltered && 'filtered', version];
  return parts
    .filter(part => part !== false)
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
