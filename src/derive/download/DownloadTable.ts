/** Longitude and latitude in degrees, WGS84. */
export type Position = readonly number[];

/** Where a row lies: a point, or an outline of polygons of rings, the outer ring of each first. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** What stands in a cell; `undefined` is an empty cell, which is a gap and never 0. */
export type Cell = string | number | undefined;

/** A row with where it lies on the map; a column that it lacks is a gap. */
export type DownloadRow<Name extends string = string> = {
  readonly id: string;
  readonly geometry: Geometry;
  readonly cells: Readonly<Partial<Record<Name, Cell>>>;
};

/** A table to be handed to the reader; its columns have the names of the open data where they mean the same. */
export type DownloadTable<Name extends string = string> = {
  readonly columns: readonly Name[];
  readonly rows: readonly DownloadRow<Name>[];
};

/** What a file says of itself beside its rows. */
export type About = Readonly<Record<string, string | number | boolean>>;
