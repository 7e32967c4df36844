import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { boundsByRank, type BoundsOfYear, type Estimates, type Ranking } from './boundsByRank.ts';
import type { Anchor } from './chooseAnchors.ts';
import { anchorsByCounty } from './anchorsByCounty.ts';
import { anchorsByRank } from './anchorsByRank.ts';
import { anchorsByRevenue, capByVolumeRank, REVENUE_YEAR } from './anchorsByRevenue.ts';
import { estimateUnits } from './estimateUnits.ts';
import { at, MODEL_YEARS, type Path } from './modelYears.ts';
import { pathOf, type Estimate } from './pathOf.ts';
import { rakeToTotals } from './rakeToTotals.ts';
import type { Region } from './readVolumeTables.ts';

export type ModelUnit = {
  adcode: Adcode;
  province: Adcode;
  region: Region;
  /** People of 2020 who live in a town or city. */
  urban: number;
  /** What it counts beside the other units without figures, see `weighUnit`. */
  weight: number;
  villages: number;
};

/** Everything the model reckons from; held-out tests run it with some anchors taken away. */
export type ModelInput = {
  regions: Readonly<Record<Region, Path>>;
  units: readonly ModelUnit[];
  anchors: readonly Anchor[];
  rankings: ReadonlyMap<number, Ranking>;
  /** Place in the list of cities by express revenue, which prints no year. */
  revenueRanks: { ranks: ReadonlyMap<Adcode, number>; sources: readonly Source[] };
  /** Unit of each county that has figures of its own. */
  unitOfCounty: ReadonlyMap<Adcode, Adcode>;
};

/** One estimate a model year, by adcode. Units sum to provinces and provinces to regions. */
export type ModelOutput = {
  provinces: ReadonlyMap<Adcode, readonly Estimate[]>;
  units: ReadonlyMap<Adcode, readonly Estimate[]>;
};

/** Most that an estimate far from every figure moves in a single year, beside `SPREAD` of the others. */
const STEADY = { spread: 0.1, path: 0.3 };

type Family = { total: Path; members: ReadonlyMap<Adcode, readonly Estimate[]> };

function rakeYear(family: Family, column: number, bounds: BoundsOfYear | undefined): Estimate[] {
  const estimates = [...family.members].map(([adcode, path]) => ({ adcode, estimate: path[column] }));
  const parts = estimates.map(({ adcode, estimate }) => ({
    value: estimate?.value ?? 0,
    give: (estimate?.spread ?? 0) ** 2,
    ...bounds?.get(adcode),
  }));
  const values = rakeToTotals(parts, at(family.total, column));
  return estimates.flatMap(({ estimate }, index) => (estimate ? [{ ...estimate, value: values[index] ?? 0 }] : []));
}

/** Whether nothing is known of a place within three years of the estimate. */
function isLoose({ class: name }: Estimate): boolean {
  return name === 'S' || name === 'A4' || name === 'I4';
}

/**
 * What the others leave to units without figures is wrong by the same factor in all years rather than by one a
 * year. So these units first take the mean of the yearly corrections, and then move little in a single year.
 */
function steadyFamily(family: Family): Family {
  const raked = MODEL_YEARS.map((_, column) => rakeYear(family, column, undefined));
  const rows = [...family.members].map(([adcode, path], row): [Adcode, readonly Estimate[]] => {
    const shifts = path.flatMap((estimate, column) =>
      isLoose(estimate) ? [Math.log((raked[column]?.[row]?.value ?? estimate.value) / estimate.value)] : [],
    );
    const factor = Math.exp(shifts.reduce((sum, shift) => sum + shift, 0) / Math.max(1, shifts.length));
    const steady = (estimate: Estimate): Estimate => ({
      ...estimate,
      value: estimate.value * factor,
      spread: Math.min(estimate.spread, estimate.letter === 'S' ? STEADY.spread : STEADY.path),
    });
    return [adcode, path.map(estimate => (isLoose(estimate) ? steady(estimate) : estimate))];
  });
  return { total: family.total, members: new Map(rows) };
}

function rakeFamily(given: Family, bounds: ReadonlyMap<number, BoundsOfYear>): [Adcode, Estimate[]][] {
  const family = steadyFamily(given);
  const years = MODEL_YEARS.map((year, column) => {
    try {
      return rakeYear(family, column, bounds.get(year));
    } catch (cause) {
      throw new Error(`${year}: ${[...family.members.keys()].join(' ')}`, { cause });
    }
  });
  return [...family.members.keys()].map((adcode, row) => [adcode, years.flatMap(year => year[row] ?? [])]);
}

function estimateProvinces({ regions, units, anchors }: ModelInput): Family[] {
  const byPlace = group(anchors, anchor => anchor.adcode);
  return [...group(units, unit => unit.region)].map(([region, members]) => ({
    total: regions[region],
    members: new Map(
      [...new Set(members.map(unit => unit.province))].map(adcode => [
        adcode,
        pathOf(byPlace.get(adcode) ?? [], regions[region]),
      ]),
    ),
  }));
}

function rakeProvinces(families: readonly Family[], bounds: ReadonlyMap<number, BoundsOfYear>) {
  return new Map(families.flatMap(family => rakeFamily(family, bounds)));
}

/** The units of every province of more than one unit, with the province's path as their total. */
function familiesOfUnits(input: ModelInput, provinces: ReadonlyMap<Adcode, readonly Estimate[]>): Family[] {
  return [...group(input.units, unit => unit.province)].map(([province, units]) => {
    const path = provinces.get(province) ?? [];
    const total = path.map(estimate => estimate.value);
    return {
      total,
      members: units.length === 1 ? new Map([[province, path]]) : estimateUnits(units, input.anchors, total),
    };
  });
}

function estimateFreely(input: ModelInput, families: readonly Family[]): Estimates {
  const provinces = rakeProvinces(families, new Map());
  return new Map(familiesOfUnits(input, provinces).flatMap(family => Array.from(family.members)));
}

/**
 * The whole model, told in geo/sources/volume/README.md: provinces along their shares of the region, raked to
 * the region; units along their shares of the province or by what others leave of it; anchors from counties,
 * revenue ranks and rankings added; rankings as bounds; then provinces and units raked again within those.
 * Throws where a year's parts cannot meet their total.
 */
export function runModel(given: ModelInput): ModelOutput {
  const own = { ...given, anchors: [...given.anchors, ...anchorsByCounty(given)] };
  const listed = {
    ...own,
    anchors: [...own.anchors, ...anchorsByRevenue(own, estimateFreely(own, estimateProvinces(own)))],
  };
  const first = estimateFreely(listed, estimateProvinces(listed));
  const ranked = anchorsByRank(listed, first);
  const isRanked = new Set(ranked.map(anchor => anchor.adcode));
  const strong = listed.anchors.filter(({ letter, adcode }) => letter !== 'V' || !isRanked.has(adcode));
  const capped = capByVolumeRank(strong, boundsByRank(first, given.rankings).get(REVENUE_YEAR));
  const input = { ...given, anchors: [...capped, ...ranked] };
  const families = estimateProvinces(input);
  const bounds = boundsByRank(estimateFreely(input, families), input.rankings);
  const provinces = rakeProvinces(families, bounds);
  const units = familiesOfUnits(input, provinces).flatMap(family =>
    family.members.size === 1 ? Array.from(family.members) : rakeFamily(family, bounds),
  );
  return { provinces, units: new Map(units) };
}
