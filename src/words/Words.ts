import type { FindWords } from './find/FindWords.ts';
import type { EventWords } from './events/EventWords.ts';
import type { ToolWords } from './tools/ToolWords.ts';
import type { Language } from './language.ts';

/** Names that the catalogue must know; each is checked against the data's own lists where it is used. */
export type StatusName = 'reported' | 'target' | 'forecast' | 'estimated';
export type GapName = 'not-published' | 'outside-coverage' | 'no-figure-this-year' | 'estimates-off';
export type MeasureName = 'parcels' | 'villages';
export type LayerName = 'heat' | 'fill' | 'circles';
export type FaultName = 'network' | 'missing' | 'broken' | 'invalid';

/** A short name and one sentence that explains it. */
export type Explained = { readonly name: string; readonly note: string };

/** Strings of the map itself; the map declares the same shape for what it needs. */
export type MapStrings = {
  readonly name: string;
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly attribution: string;
  readonly islands: string;
  readonly cooperative: string;
};

/** Everything a reader sees that is not data, in one language. Texts of the About dialog are in `About.ts`. */
export type Words = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly close: string;
  readonly retry: string;
  readonly loading: string;
  /** Said where no script runs, above the leading figures. */
  readonly withoutScript: string;
  readonly nation: string;
  /** Between the parts of a line that is read out. */
  readonly comma: string;
  readonly panel: string;
  readonly status: Readonly<Record<StatusName, Explained>>;
  readonly mark: Readonly<Record<'mixed' | 'none', Explained>>;
  readonly gap: Readonly<Record<GapName, string>>;
  readonly precision: Readonly<Record<'town' | 'county' | 'prefecture' | 'province', string>>;
  readonly tier: Readonly<Record<1 | 2 | 3, Explained>>;
  readonly measure: Readonly<Record<MeasureName, Explained>>;
  readonly layer: Readonly<Record<LayerName, string>>;
  readonly failure: Readonly<Record<FaultName, Explained>> & { readonly unknown: Explained };
  readonly map: MapStrings;
  readonly bar: {
    readonly measure: string;
    readonly layer: string;
    readonly noHeat: string;
    readonly estimates: string;
    readonly find: string;
    readonly settings: string;
    readonly about: string;
    readonly otherLanguage: string;
    readonly otherLanguageLabel: string;
    readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
    readonly copyLink: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly timeline: {
    readonly name: string;
    readonly play: string;
    readonly pause: string;
    readonly back: string;
    readonly forward: string;
    readonly keys: string;
    readonly loop: string;
    readonly speed: string;
    secondsPerYear(seconds: number): string;
    between(from: number, to: number): string;
    readonly nationalSource: string;
    readonly bars: Readonly<Record<MeasureName, string>>;
    coverage(reported: number, estimated: number): string;
    readonly coverageName: string;
    valueText(year: number, value: string): string;
  };
  readonly legend: {
    readonly name: string;
    readonly heat: string;
    readonly heatUnit: string;
    kernel(kilometres: number): string;
    readonly fill: Readonly<Record<MeasureName, string>>;
    readonly circles: Readonly<Record<MeasureName, string>>;
    readonly sameColours: string;
    readonly area: string;
    readonly estimatedFill: string;
    readonly reportedCircle: string;
    readonly estimatedCircle: string;
    readonly gap: string;
    below(bound: string): string;
    from(bound: string): string;
    readonly belts: string;
    readonly size: string;
    readonly more: string;
    readonly less: string;
  };
  readonly filter: {
    readonly name: string;
    readonly all: string;
    readonly clear: string;
    readonly hint: string;
    chosen(count: number): string;
    count(withFigure: number, total: number, year: number): string;
    open(group: string): string;
    belts(shown: number): string;
  };
  readonly place: {
    rank(rank: number, of: number): string;
    share(percent: string): string;
    range(low: string, high: string): string;
    series(measure: string): string;
    readonly seriesNote: string;
    readonly table: string;
    belts(count: number): string;
    allBelts(count: number): string;
    readonly noBelts: string;
    readonly figures: string;
    readonly noFigures: string;
    readonly events: string;
    readonly villages: string;
    readonly modelNote: string;
    readonly methodNote: string;
    sum(units: number, reported: number): string;
    readonly units: string;
    readonly restsOn: string;
  };
  readonly belt: {
    readonly category: string;
    readonly where: string;
    readonly since: string;
    sinceYear(year: number): string;
    /** Said of a national belt that only one publisher ranks so. */
    readonly singleSource: string;
    readonly tier: string;
    inYear(year: number, count: number): string;
    noneIn(year: number): string;
    readonly nearest: string;
    readonly all: string;
    /** `gap`: by how much at least, already a text. */
    differ(gap: string): string;
    readonly events: string;
    readonly chart: string;
  };
  readonly figure: {
    readonly metric: string;
    readonly value: string;
    readonly year: string;
    readonly status: string;
    readonly source: string;
    readonly scope: string;
    quoted(text: string): string;
    readonly reprint: string;
    /** In place of a publisher that is not known. */
    readonly unnamed: string;
    readonly undated: string;
    readonly sourceUndated: string;
    readonly open: string;
    readonly copy: string;
    readonly report: string;
    readonly sources: string;
    hidden(count: number): string;
  };
  /** Taobao villages by county and town. */
  readonly listed: {
    readonly title: string;
    readonly note: string;
    readonly none: string;
    readonly place: string;
    /** `years` in which a town was a Taobao town. */
    taobaoTown(years: string): string;
    readonly rest: string;
    readonly noTown: string;
    readonly zone: string;
    products(names: string): string;
    readonly noProducts: string;
    towns(count: number): string;
    readonly gap: string;
    readonly published: string;
    readonly separator: string;
  };
  readonly find: FindWords;
  readonly notice: {
    readonly estimatesOff: string;
    readonly villages: string;
    readonly 'float-targets': string;
    readonly webgl: string;
    readonly context: string;
    /** `parts`: names of what did not come, joined by `comma`. */
    missing(parts: string): string;
    readonly comma: string;
    readonly part: Readonly<
      Record<
        | 'map'
        | 'markers'
        | 'contrast'
        | 'own'
        | 'base'
        | 'rivers'
        | 'counties'
        | 'towns'
        | 'villages'
        | 'villageList'
        | 'events',
        string
      >
    >;
  };
  readonly events: EventWords;
  readonly tools: ToolWords;
  readonly sheet: {
    readonly taller: string;
    readonly shorter: string;
    readonly handle: string;
  };
};
