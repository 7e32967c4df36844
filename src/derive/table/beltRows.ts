import type { Bilingual } from '#data/bilingual.ts';
import type { Belt } from '#data/belt.ts';
import type { Dataset } from '#data/dataset.ts';
import type { Figure } from '#data/figure.ts';
import type { ShownBelt, YearMark } from '../belts.ts';
import { groupBy } from '../groupBy.ts';

/** One industrial belt as a row of the table. */
export type BeltRow = {
  readonly id: string;
  readonly belt: Belt;
  readonly category: Bilingual;
  /** Status of the year's figures, as the marker on the map has it. */
  readonly mark: YearMark;
  /** The year's figures, each with its status and source. */
  readonly figures: readonly Figure[];
  /** How many estimated figures of the year the viewer hid. */
  readonly hidden: number;
};

type Told = {
  readonly belts: readonly ShownBelt[];
  readonly categories: Dataset['categories'];
  readonly figures: readonly Figure[];
  readonly year: number;
  readonly estimates: boolean;
};

/** A row for every belt on the map, also for those without a figure in the year, most important first. */
export function beltRows({ belts, categories, figures, year, estimates }: Told): readonly BeltRow[] {
  const byBelt = groupBy(
    figures.filter(figure => figure.year === year),
    ({ belt = '' }) => belt,
  );
  const nameOf = new Map(categories.map(({ id, name }) => [id, name]));
  return belts.map(({ belt, mark }) => {
    const all = byBelt.get(belt.id) ?? [];
    const shown = estimates ? all : all.filter(({ status }) => status !== 'estimated');
    const category = nameOf.get(belt.category) ?? { zh: belt.category, en: belt.category };
    return { id: belt.id, belt, category, mark, figures: shown, hidden: all.length - shown.length };
  });
}
