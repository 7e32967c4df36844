import type { VolumesFile } from '#data/volume.ts';

/** How much of a sum rests on estimates. */
export type EstimatedPart = {
  /** Part of the value, 0 to 1. */
  readonly share: number;
  /** Cells (a unit in a year) that are estimated, and how many cells there are. */
  readonly cells: number;
  readonly of: number;
};

/** Letters of the methods whose cells are reported. */
export function reportedLetters({ methods }: Pick<VolumesFile, 'methods'>): ReadonlySet<string> {
  return new Set(methods.filter(({ status }) => status === 'reported').map(({ letter }) => letter));
}

/** How much of a year's parcels, in all units, is estimated; `column` as in every yearly table. */
export function estimatedPart(volumes: VolumesFile, column: number): EstimatedPart {
  const reported = reportedLetters(volumes);
  let [estimated, all, cells] = [0, 0, 0];
  volumes.value.forEach((values, row) => {
    const value = values[column] ?? 0;
    all += value;
    if (reported.has(volumes.cells[row]?.[column] ?? '')) return;
    estimated += value;
    cells += 1;
  });
  return { share: all === 0 ? 0 : estimated / all, cells, of: volumes.value.length };
}
