import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { VolumesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';

type Reported = { adcode: Adcode; year: number; value: number };
type Input = {
  volumes: VolumesFile;
  /** Figures reported for whole years, of units and provinces; others are left alone. */
  reported: readonly Reported[];
  provinces: ReadonlyMap<Adcode, readonly number[]>;
};

/** The value of a unit or province in a year, undefined for any other place. */
function cellOf({ volumes, provinces }: Input, { adcode, year }: Reported): number | undefined {
  const row = volumes.units.indexOf(adcode);
  return (row < 0 ? provinces.get(adcode) : volumes.value[row])?.[yearIndex(year)];
}

/** Whether a cell is the figure to the nearest 10,000 parcels; a province may be rounded the other way for its sum. */
function isEqual({ volumes }: Input, { adcode, value }: Reported, cell: number): boolean {
  return volumes.units.includes(adcode) ? Math.round(value) === cell : Math.abs(value - cell) < 1;
}

/** One complaint for each place and year that none of its reported figures equals. */
function unequalCells(input: Input): string[] {
  const cells = group(input.reported, figure => `${figure.adcode} ${figure.year}`);
  return [...cells].flatMap(([key, figures]) => {
    const [first] = figures;
    const cell = first && cellOf(input, first);
    if (cell === undefined || figures.some(figure => isEqual(input, figure, cell))) return [];
    return [`${key}: the cell is ${cell}, reported are ${figures.map(figure => figure.value).join(', ')}`];
  });
}

/** One complaint for each cell that calls itself reported without a reported figure. */
function unfoundedCells({ volumes, reported }: Input): string[] {
  const known = new Set(reported.map(({ adcode, year }) => `${adcode} ${yearIndex(year)}`));
  const letters = new Set(volumes.methods.filter(method => method.status === 'reported').map(method => method.letter));
  return volumes.units.flatMap((adcode, row) =>
    Array.from(volumes.cells[row] ?? '').flatMap((letter, column) =>
      letters.has(letter) && !known.has(`${adcode} ${column}`)
        ? [`${adcode} column ${column}: reported by nobody`]
        : [],
    ),
  );
}

/** Complaints about cells that differ from what is reported of them, or are called reported and are not. */
export function reportedCellsEqualTheirSource(input: Input): string[] {
  return [...unequalCells(input), ...unfoundedCells(input)];
}
