import { cross, group, mean, median } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import { LAST_YEAR } from '#data/year.ts';
import type { Anchor } from '../volume/chooseAnchors.ts';
import { interpolateLinear } from '../volume/interpolateLogShares.ts';
import { at, modelIndex, MODEL_YEARS, type Path } from '../volume/modelYears.ts';
import { pathOf } from '../volume/pathOf.ts';
import type { ModelInput, ModelOutput } from '../volume/runModel.ts';
import { meanInterval, type MeanInterval } from './meanInterval.ts';

/** A way to say a place's volume in a year from its figures of other years. */
type Way = (others: readonly Anchor[], year: number, parent: { province: Path; nation: Path }) => number;

const shareOf = (others: readonly Anchor[], year: number, parent: Path) =>
  pathOf(others, parent)[modelIndex(year)]?.value ?? Number.NaN;

const LEVEL = MODEL_YEARS.map(() => 1);

function linearShare(others: readonly Anchor[], year: number, parent: Path): number {
  const knots = others.map(anchor => ({ x: anchor.year, y: anchor.value / at(parent, modelIndex(anchor.year)) }));
  return (
    interpolateLinear(
      knots.toSorted((a, b) => a.x - b.x),
      year,
    ) * at(parent, modelIndex(year))
  );
}

const KEPT: Way = (others, year, { province }) => shareOf(others, year, province);

const WAYS: readonly { id: string; name: string; way: Way }[] = [
  { id: 'log-province', name: 'share of the province, on the logarithm (kept)', way: KEPT },
  {
    id: 'straight-province',
    name: 'share of the province, straight',
    way: (others, year, { province }) => linearShare(others, year, province),
  },
  {
    id: 'mixed-province',
    name: 'share of the province, half way between the two',
    way: (others, year, parent) => (KEPT(others, year, parent) + linearShare(others, year, parent.province)) / 2,
  },
  {
    id: 'log-nation',
    name: 'share of the nation, on the logarithm',
    way: (others, year, { nation }) => shareOf(others, year, nation),
  },
  { id: 'log-level', name: 'the level itself, on the logarithm', way: (others, year) => shareOf(others, year, LEVEL) },
];

/** A way of `WAYS` with its errors, all on the logarithm of said / stated. */
export type ComparedPath = {
  readonly id: string;
  readonly name: string;
  readonly tests: number;
  readonly median: number;
  /** Mean over the units of the error beyond that of the kept way, each unit counting once. */
  readonly beyond: MeanInterval;
};

/** Years around a tested figure in which its unit keeps no other, so that short and long gaps are tested. */
const SILENCES = [0, 1, 3];

type Case = { held: Anchor; others: readonly Anchor[]; parent: { province: Path; nation: Path } };

/** Figures of units below a province, each with what is left to say it from. */
function casesOf({ anchors, units }: ModelInput, output: ModelOutput, nation: Path): Case[] {
  const below = new Set(units.filter(({ adcode, province }) => adcode !== province).map(({ adcode }) => adcode));
  const sure = anchors.filter(({ adcode, letter }) => below.has(adcode) && letter !== 'D');
  const parentOf = (adcode: Adcode) => ({
    nation,
    province: (output.provinces.get(`${adcode.slice(0, 2)}0000`) ?? []).map(({ value }) => value),
  });
  return [...group(sure, ({ adcode }) => adcode)].flatMap(([adcode, own]) =>
    cross(
      own.filter(({ year }) => year <= LAST_YEAR),
      SILENCES,
    ).flatMap(([held, silence]): Case[] => {
      const others = own.filter(({ year }) => Math.abs(year - held.year) > silence);
      return others.length === 0 ? [] : [{ held, others, parent: parentOf(adcode) }];
    }),
  );
}

function meanByUnit(cases: readonly Case[], values: readonly number[]): number[] {
  const rows = cases.map(({ held }, index) => ({ adcode: held.adcode, value: values[index] ?? Number.NaN }));
  return [...group(rows, ({ adcode }) => adcode).values()].map(own => mean(own, ({ value }) => value) ?? Number.NaN);
}

/** Ways to interpolate a city between and beyond its figures, each with its errors before balancing. */
export function comparePaths(input: ModelInput, output: ModelOutput, nation: Path): ComparedPath[] {
  const cases = casesOf(input, output, nation);
  const errorsOf = (way: Way) =>
    cases.map(({ held, others, parent }) => Math.abs(Math.log(way(others, held.year, parent) / held.value)));
  const kept = errorsOf(KEPT);
  return WAYS.map(({ id, name, way }) => {
    const errors = errorsOf(way);
    const beyond = meanInterval(
      meanByUnit(
        cases,
        errors.map((error, index) => error - (kept[index] ?? 0)),
      ),
    );
    return { id, name, tests: errors.length, median: median(errors) ?? Number.NaN, beyond };
  });
}
