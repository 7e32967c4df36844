/** Parts of the page that are drawn from the data, below the text of their section. */
export type AboutPart =
  | 'coverage'
  | 'errors'
  | 'alternatives'
  | 'sources'
  | 'conflicts'
  | 'gaps'
  | 'downloads'
  | 'citations'
  | 'report';

/** One section of the page about the data; its id is its place in the address of the page's contents. */
export type AboutSection = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  /** A step with its formula in plain notation, and what the letters stand for. */
  readonly steps?: readonly { readonly say: string; readonly formula?: string }[];
  readonly links?: readonly { readonly name: string; readonly url: string }[];
  readonly part?: AboutPart;
};

export type LevelName = 'nation' | 'province' | 'prefecture' | 'belt';
export type HeldName =
  | 'repeated'
  | 'replaced'
  | 'no-subject'
  | 'no-number'
  | 'no-source'
  | 'doubtful'
  | 'outside-time'
  | 'few-villages';
export type PathName = 'log-province' | 'straight-province' | 'mixed-province' | 'log-nation' | 'log-level';
export type AlternativeName =
  | 'published'
  | 'inhabitants'
  | 'power-1'
  | 'power-2'
  | 'capital-1'
  | 'toward-50'
  | 'no-villages';
/** The open data in the order in which they are offered. */
export const FILES = [
  'datapackage.json',
  'figures.csv',
  'volumes.csv',
  'claims.csv',
  'villages.csv',
  'belts.csv',
  'events.csv',
  'sources.csv',
  'held.csv',
  'areas.csv',
  'metrics.csv',
  'belts.geojson',
  'prefectures.geojson',
  'towns.geojson',
  'lines.geojson',
] as const;
export type FileName = (typeof FILES)[number];

/** Words of the parts that are drawn from the data. */
export type AboutLabels = {
  readonly contents: string;
  readonly version: string;
  readonly coverage: {
    readonly figures: string;
    readonly cells: string;
    readonly level: Readonly<Record<LevelName, string>>;
    readonly cell: Readonly<Record<'reported' | 'estimated' | 'gap', string>>;
    readonly of: string;
    /** Read out for a cell of the matrix. */
    say(figures: number, subjects: number): string;
    readonly none: string;
  };
  readonly errors: {
    readonly byMethod: string;
    readonly byYear: string;
    readonly method: string;
    readonly distance: string;
    readonly tests: string;
    readonly median: string;
    readonly range: string;
    readonly inside: string;
    readonly year: string;
    /** `far` is undefined where there is no bound. */
    years(near: number, far: number | undefined): string;
    readonly name: Readonly<Record<string, string>>;
    all(percent: string): string;
  };
  readonly alternatives: {
    readonly paths: string;
    readonly models: string;
    readonly units: string;
    readonly uncounted: string;
    readonly unlisted: string;
    readonly beyond: string;
    kept(name: string): string;
    readonly path: Readonly<Record<PathName, string>>;
    readonly model: Readonly<Record<AlternativeName, string>>;
  };
  readonly sources: {
    readonly find: string;
    readonly hint: string;
    shown(count: number, of: number): string;
    uses(count: number): string;
    readonly more: string;
    readonly none: string;
  };
  readonly conflicts: {
    readonly figures: string;
    readonly parcels: string;
    readonly villages: string;
    readonly used: string;
    readonly other: string;
    readonly none: string;
    /** `gap`: already a text. */
    apart(gap: string): string;
  };
  readonly gaps: {
    readonly units: string;
    readonly place: string;
    readonly why: string;
    readonly held: string;
    readonly rows: string;
    readonly reason: Readonly<Record<HeldName, string>>;
    readonly all: string;
  };
  readonly files: Readonly<Record<FileName, string>>;
  readonly schemas: string;
  readonly cite: {
    readonly plain: string;
    readonly bibtex: string;
    readonly gbt: string;
    readonly copy: string;
    /** Title of the data set, in the language's own form. */
    readonly title: string;
    readonly data: string;
    readonly version: string;
    readonly accessed: string;
  };
  readonly report: {
    readonly copy: string;
    /** Leads to where reports are taken. */
    readonly send: string;
    /** Said where no such place is named. */
    readonly nowhere: string;
    title(subject: string): string;
    /** Subject and figure, which may be filled in already, then what the reader must know. */
    readonly lines: readonly [string, string, ...string[]];
  };
};

/** The long text about the data; apart from the catalogue because it is loaded only with its page. */
export type About = { readonly sections: readonly AboutSection[]; readonly labels: AboutLabels };
