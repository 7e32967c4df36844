import { LEVELS, type AboutFile } from '#data/about.ts';
import type { Figure } from '#data/figure.ts';
import { STATUSES, type Status } from '#data/status.ts';
import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import type { VillagesFile } from '../villages/buildVillages.ts';

type Level = (typeof LEVELS)[number];
/** What the matrix counts: one number said of one subject in one year. */
export type Counted = {
  readonly level: Level;
  readonly subject: string;
  readonly year: number;
  readonly status: Status;
};

/** Figures of belts and places and counts of villages, ready to be counted. A municipality counts as a province. */
export function listCounted(
  figures: readonly Figure[],
  { national, rows }: VillagesFile,
  provinces: ReadonlySet<string>,
) {
  const level = (place: string): Level =>
    place === '100000' ? 'nation' : provinces.has(place) ? 'province' : 'prefecture';
  const ofFigures = figures.map(({ belt, place = '', year, status }): Counted => ({
    level: belt === undefined ? level(place) : 'belt',
    subject: belt ?? place,
    year,
    status,
  }));
  const ofVillages = [...national.map(row => ({ place: '100000', ...row })), ...rows].map(
    ({ place, year, status }): Counted => ({ level: level(place), subject: place, year, status }),
  );
  return [...ofFigures, ...ofVillages];
}

/** Coverage by level and status: figures, and different subjects they are about, in each covered year. */
export function countMatrix(counted: readonly Counted[]): AboutFile['matrix'] {
  return LEVELS.flatMap(level =>
    STATUSES.map(status => {
      const years = YEARS.map(year =>
        counted.filter(one => one.level === level && one.status === status && one.year === year),
      );
      return {
        level,
        status,
        figures: years.map(rows => rows.length),
        subjects: years.map(rows => new Set(rows.map(({ subject }) => subject)).size),
      };
    }),
  );
}

/** Parcels by unit: how many cells of each year are reported, estimated or a gap. */
export function countCellsByYear({ cells, methods, gaps }: VolumesFile): AboutFile['cells'] {
  const reported = new Set(methods.filter(({ status }) => status === 'reported').map(({ letter }) => letter));
  const known = YEARS.map((_, column) => cells.filter(row => reported.has(row[column] ?? '')).length);
  return [
    { kind: 'reported', units: known },
    { kind: 'estimated', units: known.map(count => cells.length - count) },
    { kind: 'gap', units: YEARS.map(() => Object.keys(gaps).length) },
  ];
}
