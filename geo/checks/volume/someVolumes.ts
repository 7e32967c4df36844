import type { VolumesFile } from '#data/volume.ts';

const years = <T>(value: T): T[] => Array.from({ length: 11 }, () => value);

/** A small but valid volumes.json for tests: the given values by adcode, all estimated with a range of 50 to 200 %. */
export function someVolumes(values: Readonly<Record<string, number[]>>, over: Partial<VolumesFile> = {}): VolumesFile {
  const units = Object.keys(values).toSorted();
  return {
    methods: [
      { letter: 'R', id: 'reported', status: 'reported' },
      { letter: 'S', id: 'spread', status: 'estimated' },
    ],
    national: { value: years(0), status: years('reported'), sources: years([]) },
    units,
    value: units.map(unit => values[unit] ?? []),
    high: units.map(() => years(200)),
    cells: units.map(() => 'S'.repeat(11)),
    sources: {},
    gaps: {},
    ...over,
  };
}
