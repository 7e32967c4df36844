import { group, median } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import { LAST_YEAR } from '#data/year.ts';
import type { Anchor } from '../volume/chooseAnchors.ts';
import { interpolateLinear } from '../volume/interpolateLogShares.ts';
import { at, modelIndex, MODEL_YEARS, type Path } from '../volume/modelYears.ts';
import { pathOf } from '../volume/pathOf.ts';
import type { ModelInput, ModelOutput } from '../volume/runModel.ts';

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

const WAYS: readonly { id: string; name: string; way: Way }[] = [
  {
    id: 'log-province',
    name: 'share of the province, on the logarithm (kept)',
    way: (others, year, { province }) => shareOf(others, year, province),
  },
  {
    id: 'straight-province',
    name: 'share of the province, straight',
    way: (others, year, { province }) => linearShare(others, year, province),
  },
  {
    id: 'log-nation',
    name: 'share of the nation, on the logarithm',
    way: (others, year, { nation }) => shareOf(others, year, nation),
  },
  { id: 'log-level', name: 'the level itself, on the logarithm', way: (others, year) => shareOf(others, year, LEVEL) },
];

/** A way of `WAYS` and the middle of its errors on the logarithm. */
export type ComparedPath = {
  readonly id: string;
  readonly name: string;
  readonly tests: number;
  readonly median: number;
};

/** Figures of units below a province, by unit; of two and more, each can be said from the others. */
function testable({ anchors, units }: ModelInput): Map<Adcode, readonly Anchor[]> {
  const below = new Set(units.filter(({ adcode, province }) => adcode !== province).map(({ adcode }) => adcode));
  const sure = anchors.filter(({ adcode, letter }) => below.has(adcode) && letter !== 'D');
  return new Map([...group(sure, ({ adcode }) => adcode)].filter(([, own]) => own.length > 1));
}

/** Ways to interpolate a city between and beyond its figures, each with the middle of its errors before balancing. */
export function comparePaths(input: ModelInput, output: ModelOutput, nation: Path): ComparedPath[] {
  const cases = [...testable(input)].flatMap(([adcode, own]) => {
    const province = (output.provinces.get(`${adcode.slice(0, 2)}0000`) ?? []).map(({ value }) => value);
    return own
      .filter(({ year }) => year <= LAST_YEAR)
      .map(held => ({ held, others: own.filter(anchor => anchor !== held), parent: { province, nation } }));
  });
  return WAYS.map(({ id, name, way }) => {
    const errors = cases.map(({ held, others, parent }) =>
      Math.abs(Math.log(way(others, held.year, parent) / held.value)),
    );
    return { id, name, tests: errors.length, median: median(errors) ?? Number.NaN };
  });
}
