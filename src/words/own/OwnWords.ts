/** Why nothing of a file can be drawn; checked against the list of faults where it is used. */
export type FileFaultName =
  | 'empty'
  | 'blank'
  | 'too-big'
  | 'too-many-points'
  | 'too-many-columns'
  | 'endless-line'
  | 'unclosed-quote'
  | 'excel'
  | 'old-excel'
  | 'archive'
  | 'gzip'
  | 'image'
  | 'pdf'
  | 'rtf'
  | 'database'
  | 'parquet'
  | 'binary'
  | 'encoding'
  | 'web-page'
  | 'xml'
  | 'json-broken'
  | 'json-too-deep'
  | 'json-other'
  | 'topojson'
  | 'no-features'
  | 'no-points'
  | 'projected'
  | 'no-header'
  | 'no-rows'
  | 'one-column'
  | 'nothing-good'
  | 'unreadable'
  | 'several-files'
  | 'folder'
  | 'link-broken'
  | 'unexpected';

/** Why a row, or one cell of it, is not drawn. */
export type RowFaultName =
  | 'cells'
  | 'lon-missing'
  | 'lon-number'
  | 'lon-range'
  | 'lat-missing'
  | 'lat-number'
  | 'lat-range'
  | 'swapped'
  | 'zero'
  | 'outside'
  | 'place-missing'
  | 'place-unknown'
  | 'place-ambiguous'
  | 'year-missing'
  | 'year-number'
  | 'year-outside'
  | 'value-number'
  | 'value-negative'
  | 'value-huge'
  | 'duplicate'
  | 'geometry'
  | 'geometry-missing'
  | 'json-line';

/** Counts come written out, as `formatCount` or plain digits make them. */
type Count = (count: string | number) => string;

/** The form in which the reader confirms what was found out about a file. */
export type ConfirmWords = {
  readonly title: string;
  readonly note: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly delimiters: Readonly<Record<'comma' | 'semicolon' | 'tab' | 'bar', string>>;
  readonly preview: string;
  readonly where: string;
  readonly degrees: string;
  readonly place: string;
  readonly placeColumn: string;
  readonly lon: string;
  readonly lat: string;
  readonly swapped: string;
  readonly swap: string;
  readonly system: string;
  readonly systems: Readonly<Record<'wgs84' | 'gcj02' | 'bd09', string>>;
  readonly when: string;
  readonly long: string;
  readonly wide: string;
  readonly always: string;
  readonly yearColumn: string;
  readonly yearColumns: string;
  readonly value: string;
  readonly unit: string;
  readonly sign: string;
  readonly signs: Readonly<Record<'point' | 'comma', string>>;
  readonly texts: string;
  readonly text: Readonly<Record<'name' | 'category' | 'status' | 'source', string>>;
  readonly none: string;
  readonly draw: string;
};

/** What is said of the reader's own data. */
export type OwnWords = {
  readonly privacy: string;
  readonly kept: string;
  readonly give: {
    readonly title: string;
    readonly other: string;
    readonly note: string;
    readonly limits: (points: string, megabytes: string) => string;
    readonly choose: string;
    readonly paste: string;
    readonly read: string;
    readonly templates: string;
    readonly template: Readonly<Record<'long' | 'wide' | 'geojson', string>>;
    /** Heads of the templates' columns. */
    readonly heads: Readonly<
      Record<'name' | 'lon' | 'lat' | 'city' | 'year' | 'value' | 'category' | 'source', string>
    >;
    readonly sample: Readonly<Record<'shop' | 'source' | 'category', string>>;
  };
  readonly opening: string;
  readonly reading: (percent: string) => string;
  readonly cancel: string;
  readonly back: string;
  readonly file: Readonly<Record<FileFaultName, (detail: string) => string>>;
  readonly row: Readonly<Record<RowFaultName, string>>;
  readonly confirm: ConfirmWords;
  readonly done: {
    readonly points: Count;
    readonly rows: Count;
    readonly left: Count;
    readonly empty: Count;
    readonly years: (years: string) => string;
    readonly always: string;
    readonly counted: string;
    readonly change: string;
  };
  readonly issues: {
    readonly title: Count;
    readonly first: Count;
    readonly download: string;
    readonly line: string;
    readonly feature: string;
    readonly column: string;
    readonly reason: string;
    readonly found: string;
    readonly whole: string;
  };
  readonly ambiguous: {
    readonly title: Count;
    readonly note: string;
    readonly rows: Count;
    readonly leave: string;
    readonly apply: string;
  };
  readonly drawn: {
    readonly legend: string;
    readonly circles: string;
    readonly heat: string;
    readonly heatNote: string;
  };
  readonly list: { readonly title: Count; readonly none: string; readonly unnamed: string };
  readonly link: {
    readonly put: string;
    readonly fits: Count;
    readonly holds: string;
    readonly tooLong: Count;
  };
  readonly remove: string;
  readonly removed: string;
  readonly undo: string;
  readonly legend: {
    readonly title: string;
    readonly unverified: string;
    readonly area: string;
    readonly every: string;
    readonly density: (unit: string) => string;
    readonly kernel: Count;
  };
  readonly told: {
    readonly gap: string;
    readonly between: string;
    readonly status: string;
    readonly source: string;
    readonly place: string;
  };
};
