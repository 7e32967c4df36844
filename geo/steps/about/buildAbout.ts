import { HELD_CLASSES, type AboutFile } from '#data/about.ts';
import type { Source } from '#data/source.ts';
import type { Built } from '../../buildParts.ts';
import type { HeldRow } from '../sortHeld.ts';
import { readClaims } from '../volume/readVolumeTables.ts';
import { classifyHeld } from './classifyHeld.ts';
import { countCellsByYear, countMatrix, listCounted } from './countMatrix.ts';
import { countUses } from './countUses.ts';
import { tellErrors, tellErrorsByYear } from './tellErrors.ts';

function countHeld(held: readonly HeldRow[]): AboutFile['held'] {
  const classes = held.map(({ reason }) => classifyHeld(reason));
  return HELD_CLASSES.map(reason => ({ reason, rows: classes.filter(one => one === reason).length })).filter(
    ({ rows }) => rows > 0,
  );
}

/** Every held row of every table. */
export function allHeld({ belts, villages, volumes }: Pick<Built, 'belts' | 'villages' | 'volumes'>): HeldRow[] {
  return [belts, villages, volumes].flatMap(part => part.held);
}

/** about.json from what was built: coverage, errors, conflicts, held rows and the use of each source. */
export function buildAbout(built: Omit<Built, 'geometry'>, sources: readonly Source[]): AboutFile {
  const { details } = built.belts;
  const { report, volumes } = built.volumes;
  const provinces = new Set(built.gazetteer.provinces.map(({ adcode }) => adcode));
  return {
    matrix: countMatrix(listCounted(details.figures, built.villages.file, provinces)),
    cells: countCellsByYear(volumes),
    errors: tellErrors(report.calibrations),
    errorsByYear: tellErrorsByYear(report.tests),
    conflicts: report.conflicts.map(({ adcode: place, year, used, other, ids }) => ({
      ...{ place, year, used, other },
      sources: ids,
    })),
    held: countHeld(allHeld(built)),
    uses: countUses({ ...details, villages: built.villages.file, claims: readClaims(), sources }),
  };
}
