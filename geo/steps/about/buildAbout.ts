import { ALTERNATIVES, HELD_CLASSES, PATHS, type AboutFile } from '#data/about.ts';
import type { Source } from '#data/source.ts';
import type { Built } from '../../buildParts.ts';
import type { HeldRow } from '../sortHeld.ts';
import { compareAlternatives } from '../report/compareAlternatives.ts';
import { comparePaths } from '../report/comparePaths.ts';
import type { MeanInterval } from '../report/meanInterval.ts';
import { readModelInput } from '../volume/readModelInput.ts';
import { runModel } from '../volume/runModel.ts';
import { readClaims } from '../volume/readVolumeTables.ts';
import { classifyHeld, readWordings } from './classifyHeld.ts';
import { countCellsByYear, countMatrix, listCounted } from './countMatrix.ts';
import { countUses } from './countUses.ts';
import { relativeError, tellErrors, tellErrorsByYear } from './tellErrors.ts';

function countHeld(held: readonly HeldRow[]): AboutFile['held'] {
  const classes = classifyHeld(held, readWordings());
  return HELD_CLASSES.map(reason => ({ reason, rows: classes.filter(one => one === reason).length })).filter(
    ({ rows }) => rows > 0,
  );
}

/** Every held row of every table. */
export function allHeld({ belts, villages, volumes }: Pick<Built, 'belts' | 'villages' | 'volumes'>): HeldRow[] {
  return [belts, villages, volumes].flatMap(part => part.held);
}

const toThousandths = (value: number) => Math.round(value * 1e3) / 1e3;
const roundEnds = ({ low, high }: MeanInterval) => ({ low: toThousandths(low), high: toThousandths(high) });

/** What was tried beside the published model, in relative errors; what is beyond the kept one stays on the logarithm. */
function compareModels(input: ReturnType<typeof readModelInput>): Pick<AboutFile, 'paths' | 'alternatives'> {
  const paths = comparePaths(input, runModel(input), input.national.totals);
  const models = compareAlternatives(input, ALTERNATIVES);
  return {
    paths: PATHS.flatMap(id =>
      paths
        .filter(path => path.id === id)
        .map(({ tests, median, beyond }) =>
          Object.assign(roundEnds(beyond), { id, tests, median: relativeError(median) }),
        ),
    ),
    alternatives: ALTERNATIVES.flatMap(id =>
      models
        .filter(model => model.id === id)
        .map(({ all, unlisted }) =>
          Object.assign(roundEnds(all.beyond), {
            id,
            units: all.units,
            uncounted: relativeError(all.mean),
            unlisted: relativeError(unlisted.mean),
          }),
        ),
    ),
  };
}

/** about.json from what was built: coverage, errors, conflicts, held rows and the use of each source. */
export function buildAbout(built: Omit<Built, 'geometry'>, sources: readonly Source[]): AboutFile {
  const { details, events } = built.belts;
  const { report, volumes } = built.volumes;
  const provinces = new Set(built.gazetteer.provinces.map(({ adcode }) => adcode));
  return {
    matrix: countMatrix(listCounted(details.figures, built.villages.file, provinces)),
    cells: countCellsByYear(volumes),
    ...compareModels(readModelInput(built.gazetteer.unitOf)),
    errors: tellErrors(report.calibrations),
    errorsByYear: tellErrorsByYear(report.tests),
    conflicts: report.conflicts.map(({ adcode: place, year, used, other, ids }) => ({
      place,
      year,
      used,
      other,
      sources: ids,
    })),
    held: countHeld(allHeld(built)),
    uses: countUses({
      ...details,
      ...events,
      villages: built.villages.file,
      published: built.villageList.file.published,
      claims: readClaims(),
      sources,
    }),
  };
}
