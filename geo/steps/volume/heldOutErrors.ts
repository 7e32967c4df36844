import { cross, group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import { LAST_YEAR } from '#data/year.ts';
import type { Anchor } from './chooseAnchors.ts';
import { modelIndex } from './modelYears.ts';
import type { ErrorClass } from './errorClass.ts';
import { runModel, type ModelInput } from './runModel.ts';

/** A figure that the model was not shown, and what it said instead: the logarithm of said / stated. */
export type HeldOutError = { class: ErrorClass; adcode: Adcode; year: number; error: number };

/** Figures surely of the place and year. */
export function isSure({ claim, letter, year }: Anchor): boolean {
  return claim !== undefined && letter !== 'D' && year <= LAST_YEAR;
}

/** The places that sum to one total with this one: units of its province, or provinces of its region if it is one unit. */
function siblingsOf({ units }: ModelInput, adcode: Adcode): Adcode[] {
  const own = units.find(unit => unit.adcode === adcode);
  const single = own?.province === adcode;
  const members = units.filter(unit => (single ? unit.region === own?.region : unit.province === own?.province));
  const all = new Set(members.map(unit => (single ? unit.province : unit.adcode)));
  return [...all].filter(other => other !== adcode);
}

/** A figure that is what a total leaves when all others are reported: to find it again would test nothing. */
function isDifference(input: ModelInput, { adcode, year }: Anchor): boolean {
  const reported = new Set(input.anchors.flatMap(one => (one.letter === 'R' && one.year === year ? [one.adcode] : [])));
  return siblingsOf(input, adcode).every(other => reported.has(other));
}

/** What the model says of `tested` figures when it knows neither them nor `hidden` ones. */
function predict(input: ModelInput, tested: readonly Anchor[], hidden: readonly Anchor[] = []): HeldOutError[] {
  const removed = new Set([...tested, ...hidden]);
  const kept = input.anchors.filter(anchor => !removed.has(anchor));
  const { units } = runModel({ ...input, anchors: kept });
  return tested.flatMap(({ adcode, year, value }) => {
    const estimate = units.get(adcode)?.[modelIndex(year)];
    if (!estimate) return [];
    return [{ class: estimate.class, adcode, year, error: Math.log(estimate.value / value) }];
  });
}

/** Greatest error of a unit in each class: its years move together, so they are one test and not several. */
function worstOfUnit(errors: readonly HeldOutError[]): HeldOutError[] {
  const falling = errors.toSorted((a, b) => Math.abs(b.error) - Math.abs(a.error));
  return [...new Map(falling.toReversed().map(error => [error.class, error])).values()];
}

/** Figures that one source gives of the units of one province (or one-unit provinces of a region) in one year. */
function tablesOf(input: ModelInput, anchors: readonly Anchor[]): Anchor[][] {
  const units = new Map(input.units.map(unit => [unit.adcode, unit]));
  const family = (adcode: Adcode) => {
    const unit = units.get(adcode);
    return unit?.province === adcode ? unit.region : unit?.province;
  };
  return [...group(anchors, ({ adcode, year, claim }) => `${family(adcode)} ${year} ${claim?.source.id}`).values()];
}

/** Years around a tested figure in which its unit keeps no figure either, so that near and far estimates are tested. */
const SILENCES = [0, 3];

/** The other figures of the tested units that lie within `silence` years of them. */
function nearOnes(anchors: readonly Anchor[], tested: readonly Anchor[], silence: number): Anchor[] {
  const years = new Map(tested.map(({ adcode, year }) => [adcode, year]));
  return anchors.filter(({ adcode, year }) => Math.abs(year - (years.get(adcode) ?? Number.NaN)) <= silence);
}

/**
 * Each figure as it would be predicted if its source said nothing of the places beside it in that year either.
 * Without rankings, because the years that have to be estimated have none of whole years.
 */
function testByTable(input: ModelInput, byUnit: ReadonlyMap<Adcode, readonly Anchor[]>): HeldOutError[] {
  const tables = tablesOf(input, [...byUnit.values()].flat());
  return cross(tables, SILENCES).flatMap(([table, silence]) => {
    const hidden = new Set([...table, ...nearOnes(input.anchors, table, silence)]);
    const tested = table.filter(
      anchor =>
        isSure(anchor) &&
        !isDifference(input, anchor) &&
        byUnit.get(anchor.adcode)?.some(other => !hidden.has(other)) === true,
    );
    return tested.length === 0 ? [] : predict({ ...input, rankings: new Map() }, tested, [...hidden]);
  });
}

/** Without rankings, since a unit that nobody counts is in none. A doubtful figure will do for errors of this size. */
function testUncounted(input: ModelInput, anchors: readonly Anchor[]): HeldOutError[] {
  const errors = predict({ ...input, rankings: new Map() }, anchors);
  return worstOfUnit(errors.filter(({ year }) => year <= LAST_YEAR));
}

/**
 * Test of the units: each figure in turn is taken away, with those that the same source gives of the units beside
 * it in that year, and predicted from all the others; then for each unit all its figures, which is how a unit that
 * nobody counts is estimated; of these the worst year. A figure that is only what a total leaves is no test.
 * A province of one unit cannot lose its last figure, because nothing else says anything of it.
 */
export function heldOutErrors(input: ModelInput): HeldOutError[] {
  const provinceOf = new Map(input.units.map(unit => [unit.adcode, unit.province]));
  const byUnit = group(
    input.anchors.filter(anchor => provinceOf.has(anchor.adcode)),
    anchor => anchor.adcode,
  );
  const uncounted = [...byUnit].filter(([adcode]) => provinceOf.get(adcode) !== adcode);
  return [...testByTable(input, byUnit), ...uncounted.flatMap(([, anchors]) => testUncounted(input, anchors))];
}
