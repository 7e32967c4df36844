/** Names that the texts must know; each is checked against the program's own lists where it is used. */
export type AnalysisName = 'centre' | 'area' | 'years' | 'spread';
export type WindName = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';
export type AreaFaultName = 'date-line' | 'outside' | 'crossing' | 'tiny' | 'empty';

/** Everything said by the analyses; it comes with their program, when that is first opened. */
export type AnalysisWords = {
  /** The choice between them. */
  readonly which: string;
  readonly name: Readonly<Record<AnalysisName, string>>;
  readonly year: string;
  readonly status: string;
  readonly method: string;
  /** How much rests on estimates; `share` is written. */
  estimated(share: string, counts: { year: number; cells: number; of: number }): string;
  nothingEstimated(year: number): string;
  readonly estimatesOff: string;
  readonly turnOn: string;
  readonly parcelsOnly: string;
  readonly take: {
    readonly copy: string;
    readonly download: string;
    readonly copied: string;
    readonly refused: string;
    readonly saved: string;
    readonly link: string;
  };
  /** Moves the map to what is drawn. */
  readonly show: string;
  readonly centre: {
    readonly of: string;
    readonly nation: string;
    readonly method: string;
    readonly methodOfCategory: string;
    readonly column: Readonly<Record<'at' | 'place' | 'move', string>>;
    readonly first: string;
    readonly abroad: string;
    move(km: string, wind: string): string;
    readonly wind: Readonly<Record<WindName, string>>;
    /** `moved` as `move` tells it. */
    summary(moved: string, from: number, to: number): string;
    readonly plot: string;
    weighedBy(metric: string): string;
    /** Why a category has no centre; counts of belts. */
    none(category: string, counts: { belts: number; withSeries: number; alike: number }): string;
  };
  readonly area: {
    readonly method: string;
    readonly kind: string;
    readonly circle: string;
    readonly polygon: string;
    readonly radius: string;
    readonly radiusIn: string;
    readonly where: string;
    readonly whereHint: string;
    readonly useMap: string;
    readonly aroundPanel: (name: string) => string;
    readonly go: string;
    readonly notFound: string;
    readonly pickCircle: string;
    corners(count: number, most: number): string;
    readonly pickPolygon: string;
    readonly draw: string;
    readonly again: string;
    readonly finish: string;
    readonly undo: string;
    readonly cancel: string;
    readonly clear: string;
    readonly typed: string;
    readonly typedHint: string;
    readonly typedBad: (line: number) => string;
    readonly typedFew: string;
    readonly set: string;
    readonly fault: Readonly<Record<AreaFaultName, string>>;
    readonly none: string;
    within(km: string, at: string): string;
    polygonOf(corners: number, km2: string): string;
    readonly parcels: string;
    readonly range: (low: string, high: string) => string;
    readonly share: string;
    readonly growth: string;
    times(factor: string, from: number): string;
    readonly annual: string;
    aYear(percent: string, from: number, to: number): string;
    readonly noGrowth: string;
    readonly places: string;
    counted(points: number, units: number): string;
    belts(count: number): string;
    readonly noBelts: string;
    allBelts(count: number): string;
    readonly series: string;
  };
  readonly years: {
    readonly method: string;
    readonly legend: string;
    readonly title: string;
    below(bound: string): string;
    from(bound: string): string;
    readonly gap: string;
    national(value: string): string;
    units(estimated: number, of: number): string;
    readonly go: (year: number) => string;
    readonly print: string;
  };
  readonly spread: {
    readonly method: string;
    readonly lorenz: string;
    readonly lorenzNote: (year: number, other: number) => string;
    readonly equal: string;
    readonly units: string;
    readonly parcels: string;
    readonly gini: string;
    readonly giniNote: string;
    readonly about: (low: string, high: string) => string;
    readonly top: (count: number) => string;
    readonly range: string;
    readonly table: string;
  };
};
