import { rollup } from 'd3-array';
import type { Source } from '#data/source.ts';
import type { HeatFile, VolumesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { assembleVolumes } from './assembleVolumes.ts';
import { calibrateRanges } from './calibrateRanges.ts';
import { claimErrors } from './claimErrors.ts';
import { findConflicts } from './findConflicts.ts';
import { heldOutErrors, type HeldOutError } from './heldOutErrors.ts';
import { inhabitantsByCounty } from './inhabitantsByCounty.ts';
import { ownShares } from './ownShares.ts';
import { placeInsideUnits } from './placeInsideUnits.ts';
import { countCells, firstUnits, type RankCheck, type VolumeReport } from './printVolumeReport.ts';
import { readModelInput, type VolumeInput } from './readModelInput.ts';
import { readCountyInhabitants, readTableSources, type Claim } from './readVolumeTables.ts';
import { roundModel } from './roundModel.ts';
import { runModel, type ModelOutput } from './runModel.ts';

/** A row of a table in geo/sources that is not used, with its line (the header is line 1) and the reason. */
export type Held = { table: string; row: number; reason: string };

export type Volumes = {
  volumes: VolumesFile;
  heat: HeatFile;
  sources: Source[];
  held: Held[];
  report: VolumeReport;
};

function calibrate(tests: readonly HeldOutError[], output: ModelOutput) {
  const errors = rollup(
    tests,
    rows => rows.map(row => row.error),
    row => row.class,
  );
  const classes = new Set([...output.units.values()].flatMap(path => path.map(estimate => estimate.class)));
  classes.delete('R');
  return calibrateRanges(errors, [...classes]);
}

function checkRanks({ rankings }: VolumeInput, { units, value }: VolumesFile): RankCheck[] {
  return [...rankings].flatMap(([year, { singles }]) =>
    singles.map(({ adcode, rank }) => {
      const column = yearIndex(year);
      const own = value[units.indexOf(adcode)]?.[column] ?? 0;
      return { adcode, year, stated: rank - 1, model: value.filter(row => (row[column] ?? 0) > own).length };
    }),
  );
}

/** Rows that no cell rests on: held ones, and those of a place and year for which a better one is used. */
function findHeld({ claims, anchors }: VolumeInput): Held[] {
  const used = new Set(anchors.map(anchor => anchor.claim));
  return claims.flatMap(claim => {
    const spare = claim.adcode !== '100000' && !used.has(claim);
    const reason = claim.hold || (spare ? 'a surer figure of the same place and year is used' : '');
    return reason === '' ? [] : [{ table: claim.table, row: claim.row, reason }];
  });
}

/** A claim that its cell must equal: of a whole covered year, stated as such, and neither doubtful nor held. */
function isReported({ year, months, basis, doubt, hold }: Claim): boolean {
  return months === 12 && basis === 'reported' && doubt === '' && hold === '' && yearIndex(year) >= 0;
}

function collectSources(input: VolumeInput): Source[] {
  const all = [
    ...input.claims.filter(claim => claim.hold === '').map(claim => claim.source),
    ...input.regionSources,
    ...[...input.rankings.values()].flatMap(ranking => ranking.sources),
    ...readTableSources().values(),
  ];
  return [...new Map(all.map(source => [source.id, source])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Parcels sent by unit and year, 2014-2024, where in each unit they are drawn, and how good the numbers are.
 * About six seconds, most of them for predicting each figure from the others.
 */
export function buildVolumes(gazetteer: Gazetteer): Volumes {
  const input = readModelInput(gazetteer.unitOf);
  const output = runModel(input);
  const whole = roundModel(input, output, input.national.totals);
  const tests = [...heldOutErrors(input), ...claimErrors(input.claims, input.toFullYear)];
  const calibrations = calibrate(tests, output);
  const units = gazetteer.units.map(unit => unit.adcode);
  const volumes = assembleVolumes({
    national: input.national,
    values: whole.units,
    estimates: output.units,
    calibrations,
    units,
  });
  const heat = placeInsideUnits(volumes.units, gazetteer.counties, {
    inhabitants: inhabitantsByCounty(readCountyInhabitants(), gazetteer),
    own: ownShares(input.anchors, input.unitOfCounty, whole.units),
  });
  const report: VolumeReport = {
    calibrations,
    tests,
    ...countCells(volumes),
    conflicts: findConflicts(input.claims, input.anchors, input.toFullYear),
    rankChecks: checkRanks(input, volumes),
    first: firstUnits(volumes),
    whole,
    regionOf: new Map(input.units.map(unit => [unit.province, unit.region])),
    reported: input.claims.filter(isReported),
    rankings: input.rankings,
  };
  return { volumes, heat, sources: collectSources(input), held: findHeld(input), report };
}
