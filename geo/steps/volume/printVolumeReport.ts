import { group, rollup } from 'd3-array';
import type { VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import type { Adcode } from '#data/place.ts';
import type { Calibration } from './calibrateRanges.ts';
import type { Ranking } from './boundsByRank.ts';
import type { Conflict } from './findConflicts.ts';
import type { HeldOutError } from './heldOutErrors.ts';
import type { Claim, Region } from './readVolumeTables.ts';
import type { WholeVolumes } from './roundModel.ts';

/** Number of units that a source says are above one unit in a year, and the number the model has there. */
export type RankCheck = { adcode: string; year: number; stated: number; model: number };

export type VolumeReport = {
  calibrations: readonly Calibration[];
  /** Each figure that the model was not shown, and by how much it missed it. */
  tests: readonly HeldOutError[];
  /** Cells by method letter and by status. */
  byLetter: ReadonlyMap<string, number>;
  byStatus: ReadonlyMap<string, number>;
  conflicts: readonly Conflict[];
  rankChecks: readonly RankCheck[];
  /** Unit with the greatest volume in each covered year. */
  first: readonly string[];
  /** The levels above the units, as the model has them. */
  whole: WholeVolumes;
  regionOf: ReadonlyMap<Adcode, Region>;
  /** Figures reported for a whole year, which their cells must equal. */
  reported: readonly Claim[];
  rankings: ReadonlyMap<number, Ranking>;
};

/** Counts cells by their letter and by the status that the letter stands for. */
export function countCells({ cells, methods }: VolumesFile): Pick<VolumeReport, 'byLetter' | 'byStatus'> {
  const letters = cells.flatMap(row => Array.from(row));
  const byLetter = rollup(
    letters,
    rows => rows.length,
    letter => letter,
  );
  const status = (letter: string) => methods.find(method => method.letter === letter)?.status ?? 'unknown';
  return { byLetter, byStatus: rollup(letters, rows => rows.length, status) };
}

/** The unit with the greatest volume in each covered year. */
export function firstUnits({ units, value }: VolumesFile): string[] {
  return YEARS.map((_, column) => {
    const volumes = value.map(row => row[column] ?? 0);
    return units[volumes.indexOf(Math.max(...volumes))] ?? '';
  });
}

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const error = (log: number): string => percent(Math.exp(log) - 1);

function calibrationLine({ class: name, tests, median, reach, coverage }: Calibration): string {
  return `${name.padEnd(3)} ${String(tests).padStart(4)} tests  median ${error(median).padStart(7)}  range +${error(reach).padStart(8)}  inside ${percent(coverage)}`;
}

/** The report as text, for people: errors and ranges by method, cells by method and status, conflicts, ranks. */
export function printVolumeReport(report: VolumeReport): string {
  const letters = [...report.byLetter].toSorted(([a], [b]) => a.localeCompare(b));
  return [
    'Errors on figures held out (class = method and distance in years)',
    ...report.calibrations.map(calibrationLine),
    '',
    `Cells by status: ${[...report.byStatus].map(([status, count]) => `${status} ${count}`).join(', ')}`,
    `Cells by method: ${letters.map(([letter, count]) => `${letter} ${count}`).join(', ')}`,
    `Greatest sender by year: ${report.first.map((adcode, index) => `${YEARS[index] ?? ''} ${adcode}`).join(', ')}`,
    '',
    'Units above a unit whose rank is sourced',
    ...report.rankChecks.map(
      ({ adcode, year, stated, model }) => `${adcode} ${year}: stated ${stated}, model ${model}`,
    ),
    '',
    `Sources that differ by more than their kind explains (${report.conflicts.length})`,
    ...[...group(report.conflicts, conflict => conflict.adcode).values()]
      .flat()
      .map(
        ({ adcode, year, used, other, sources }) =>
          `${adcode} ${year}: used ${used} (${sources[0]}), not ${other} (${sources[1]})`,
      ),
    '',
  ].join('\n');
}
