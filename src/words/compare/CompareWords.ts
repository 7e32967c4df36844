import type { Explained, GapName } from '../Words.ts';

/** Names that the catalogue must know; each is checked against the state's own lists where it is used. */
export type ScaleName = 'absolute' | 'index' | 'share';
export type ChangeGapName = GapName | 'same-year' | 'from-zero';

/** What is said where places or years are compared. */
export type CompareWords = {
  readonly part: { readonly name: string; readonly places: string; readonly years: string; readonly growth: string };
  readonly places: {
    readonly add: string;
    readonly hint: string;
    readonly addNation: string;
    /** What to do while fewer than two are chosen. */
    readonly start: string;
    readonly onMap: string;
    readonly chosen: string;
    remove(name: string): string;
    /** Said of a place that stands for belts. */
    standsFor(belts: string): string;
    readonly scale: string;
    readonly scales: Readonly<Record<ScaleName, Explained>>;
    base(year: number): string;
    readonly noBase: string;
    chart(names: string, scale: string): string;
    readonly lineNote: string;
    readonly table: string;
    readonly year: string;
    rank(rank: number, of: number): string;
    readonly rankNote: string;
    parts(reported: number, of: number): string;
    readonly mix: string;
    readonly mixNote: string;
    readonly group: string;
    readonly total: string;
  };
  readonly years: {
    readonly against: string;
    readonly shown: string;
    readonly shownNote: string;
    readonly swap: string;
    readonly how: string;
    readonly swipe: string;
    readonly difference: string;
    readonly needsHeat: string;
    swipeNote(left: number, right: number): string;
    differenceNote(from: number, to: number): string;
    readonly same: string;
    readonly divider: string;
    dividerValue(percent: number, left: number, right: number): string;
    readonly rises: string;
    readonly falls: string;
    readonly noFalls: string;
    readonly noRises: string;
  };
  readonly growth: {
    formula(from: number, to: number): string;
    readonly range: string;
    readonly fastest: string;
    readonly shaded: string;
  };
  readonly change: {
    /** A rate with its unit of time. */
    perYear(rate: string): string;
    range(low: string, high: string): string;
    /** The range of a change reaches over zero. */
    readonly unclear: string;
    inputs(estimated: number, of: number): string;
    gaps(count: number): string;
    gap(reason: ChangeGapName, year: number | undefined): string;
    all(count: number): string;
    readonly nation: string;
  };
  readonly notes: { readonly methods: string; readonly sources: string; readonly model: string };
  readonly legend: {
    heat(from: number, to: number): string;
    readonly heatUnit: string;
    fill(measure: string, from: number, to: number): string;
    growth(from: number, to: number): string;
    readonly growthUnit: string;
    readonly less: string;
    readonly more: string;
    readonly same: string;
    readonly estimated: string;
    readonly gap: string;
    readonly sameColours: string;
    sides(left: number, right: number): string;
    markers(year: number): string;
    ring(year: number): string;
    disc(year: number): string;
  };
};
