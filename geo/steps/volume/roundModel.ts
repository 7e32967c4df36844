import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import { YEARS } from '#data/year.ts';
import { at, type Path } from './modelYears.ts';
import type { Estimate } from './pathOf.ts';
import { REGIONS } from './readVolumeTables.ts';
import { roundToTotals } from './roundToTotals.ts';
import type { ModelInput, ModelOutput } from './runModel.ts';

/** Whole numbers by adcode, one a covered year, in 10,000 parcels; `regions` by name. */
export type WholeVolumes = {
  regions: ReadonlyMap<string, readonly number[]>;
  provinces: ReadonlyMap<Adcode, readonly number[]>;
  units: ReadonlyMap<Adcode, readonly number[]>;
};

type Estimates = ReadonlyMap<Adcode, readonly Estimate[]>;

type Group = { members: readonly Adcode[]; totals: Path };

/**
 * The members of one total in one year, rounded to it. A reported figure is rounded to the nearest if it is a unit's
 * (`isFixed`); a province that is only the sum of its units may be rounded the other way, for the sake of the sum.
 */
function roundMembers(
  { members, total }: { members: readonly Adcode[]; total: number },
  of: (adcode: Adcode) => Estimate | undefined,
  isFixed: (adcode: Adcode) => boolean,
) {
  const estimates = members.map(of);
  const values = estimates.map(estimate => estimate?.value ?? 0);
  const fixed = estimates.map((estimate, index) => estimate?.letter === 'R' && isFixed(members[index] ?? ''));
  const whole = members.length === 1 ? [total] : roundToTotals(values, total, fixed);
  return members.map((adcode, index): [Adcode, number] => [adcode, whole[index] ?? 0]);
}

function roundLevel(groups: readonly Group[], estimates: Estimates, isFixed: (adcode: Adcode) => boolean) {
  const rows = groups.flatMap(({ members, totals }) => {
    const years = YEARS.map(
      (_, column) =>
        new Map(
          roundMembers({ members, total: at(totals, column) }, adcode => estimates.get(adcode)?.[column], isFixed),
        ),
    );
    return members.map((adcode): [Adcode, number[]] => [adcode, years.map(year => year.get(adcode) ?? 0)]);
  });
  return new Map(rows);
}

/**
 * The model in whole numbers, from the nation down, so that units sum exactly to provinces, provinces to
 * regions and regions to the national total of each covered year.
 */
export function roundModel(input: ModelInput, output: ModelOutput, totals: Path): WholeVolumes {
  const regionRows = YEARS.map((_, column) =>
    roundToTotals(
      REGIONS.map(region => at(input.regions[region], column)),
      Math.round(at(totals, column)),
    ),
  );
  const regions = new Map(REGIONS.map((region, index) => [region, regionRows.map(row => row[index] ?? 0)]));
  const provinceGroups = [...group(input.units, unit => unit.region)].map(([region, units]) => ({
    members: [...new Set(units.map(unit => unit.province))],
    totals: regions.get(region) ?? [],
  }));
  const unitCodes = new Set(input.units.map(unit => unit.adcode));
  const provinces = roundLevel(provinceGroups, output.provinces, adcode => unitCodes.has(adcode));
  const unitGroups = [...group(input.units, unit => unit.province)].map(([province, units]) => ({
    members: units.map(unit => unit.adcode),
    totals: provinces.get(province) ?? [],
  }));
  return { regions, provinces, units: roundLevel(unitGroups, output.units, () => true) };
}
