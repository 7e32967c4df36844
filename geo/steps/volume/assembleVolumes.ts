import type { Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import type { GapReason, VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import type { Calibration } from './calibrateRanges.ts';
import { METHODS } from './methods.ts';
import type { NationalTotals } from './nationalTotals.ts';
import type { Estimate } from './pathOf.ts';
import { rangeOf } from './rangeOf.ts';

export type Assembly = {
  national: NationalTotals;
  /** Whole numbers and the estimates they come from, by unit. */
  values: ReadonlyMap<Adcode, readonly number[]>;
  estimates: ReadonlyMap<Adcode, readonly Estimate[]>;
  calibrations: readonly Calibration[];
  /** Every unit of the map, with or without a value. */
  units: readonly Adcode[];
};

const ids = (sources: readonly Source[]): string[] => [...new Set(sources.map(source => source.id))].toSorted();

function cellSources(units: readonly Adcode[], estimates: Assembly['estimates']): Record<string, string[]> {
  const rows = units.flatMap(adcode =>
    YEARS.flatMap((year, column) => {
      const sources = estimates.get(adcode)?.[column]?.sources ?? [];
      return sources.length > 0 ? [[`${adcode}:${year}`, ids(sources)] as const] : [];
    }),
  );
  return Object.fromEntries(rows);
}

/** volumes.json from the whole numbers, their methods and the measured ranges. */
export function assembleVolumes({ national, values, estimates, calibrations, units }: Assembly): VolumesFile {
  const ranges = new Map(calibrations.map(({ class: name, reach }) => [name, rangeOf(reach)]));
  const covered = units.filter(adcode => values.has(adcode)).toSorted();
  const gaps = units.filter(adcode => !values.has(adcode)).toSorted();
  return {
    methods: [...METHODS],
    national: {
      value: YEARS.map((_, column) => national.totals[column] ?? 0),
      status: YEARS.map(() => 'reported'),
      sources: YEARS.map((_, column) => ids(national.sources[column] ?? [])),
    },
    units: covered,
    value: covered.map(adcode => [...(values.get(adcode) ?? [])]),
    high: covered.map(adcode =>
      YEARS.map((_, column) => ranges.get(estimates.get(adcode)?.[column]?.class ?? '') ?? 100),
    ),
    cells: covered.map(adcode => YEARS.map((_, column) => estimates.get(adcode)?.[column]?.letter ?? '').join('')),
    sources: cellSources(covered, estimates),
    gaps: Object.fromEntries(gaps.map((adcode): [Adcode, GapReason] => [adcode, 'outside-coverage'])),
  };
}
