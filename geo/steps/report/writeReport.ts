import type { AboutFile } from '#data/about.ts';
import type { BeltsFile } from '#data/belt.ts';
import type { BeltText, Figure } from '#data/figure.ts';
import { STATUSES } from '#data/status.ts';
import { YEARS } from '#data/year.ts';
import type { Whereabouts } from '../../checks/tables/rowsAreCounted.ts';
import { coverageOfAll } from '../about/tellErrors.ts';
import { alignTable } from './alignTable.ts';
import type { Alternative, Uncounted } from './compareAlternatives.ts';
import type { ComparedOrder } from './compareOrders.ts';
import type { ComparedPath } from './comparePaths.ts';
import { countSeries } from './countSeries.ts';
import type { MeanInterval } from './meanInterval.ts';

/** Everything the report tells. */
export type Report = {
  readonly about: AboutFile;
  readonly belts: BeltsFile;
  readonly figures: readonly Figure[];
  readonly texts: readonly BeltText[];
  readonly paths: readonly ComparedPath[];
  readonly orders: readonly ComparedOrder[];
  readonly alternatives: readonly Alternative[];
  readonly held: readonly { reason: string }[];
  /** Where the rows of each table of findings are. */
  readonly whereabouts: readonly Whereabouts[];
};

const YEAR_HEADS = YEARS.map(String);
const percent = (part: number) => (Number.isFinite(part) ? `${(part * 100).toFixed(1)} %` : '-');
const ofLog = (log: number) => percent(Math.exp(log) - 1);
const heading = (text: string) => ['', text, '='.repeat(text.length)];

function tellMatrix({ matrix, cells }: AboutFile): string[] {
  const rows = matrix
    .filter(({ figures }) => figures.some(count => count > 0))
    .map(({ level, status, figures, subjects }) =>
      [`${level}, ${status}`].concat(
        figures.map((count, column) => (count === 0 ? '.' : `${count}/${subjects[column]}`)),
      ),
    );
  return [
    ...heading('Coverage: figures / subjects by level, status and year'),
    ...alignTable(['', ...YEAR_HEADS], rows),
    ...heading('Parcels by prefecture-level unit'),
    ...alignTable(
      ['', ...YEAR_HEADS],
      cells.map(({ kind, units }) => [kind, ...units.map(String)]),
    ),
  ];
}

function tellStatuses(figures: readonly Figure[]): string[] {
  const count = (test: (figure: Figure) => boolean) => String(figures.filter(test).length);
  const rows = STATUSES.map(status => [
    status,
    count(figure => figure.status === status && figure.belt !== undefined),
    count(figure => figure.status === status && figure.belt === undefined),
  ]);
  return [...heading('Figures by status'), ...alignTable(['', 'of belts', 'of places'], rows)];
}

function tellCategories({ belts, figures }: Report): string[] {
  const withFigures = new Set(figures.flatMap(({ belt }) => belt ?? []));
  const rows = belts.categories.map(({ id, name }) => {
    const own = belts.belts.filter(({ category }) => category === id);
    const ids = new Set(own.map(belt => belt.id));
    const ofOwn = figures.filter(({ belt }) => belt !== undefined && ids.has(belt)).length;
    return [name.en, String(own.length), String(own.filter(belt => withFigures.has(belt.id)).length), String(ofOwn)];
  });
  return [...heading('Belts by category'), ...alignTable(['', 'belts', 'with figures', 'figures'], rows)];
}

/** Years to the nearest figure, in words. */
const distance = ({ near, far }: AboutFile['errors'][number]) =>
  near === undefined
    ? ''
    : far === undefined
      ? `${near}+ years`
      : near === far
        ? `${near} year`
        : `${near}-${far} years`;

function tellErrors({ errors, errorsByYear }: AboutFile): string[] {
  const rows = errors.map(error => [
    error.method,
    distance(error),
    String(error.tests),
    percent(error.median),
    `+${percent(error.reach)}`,
    percent(error.inside),
  ]);
  const years = errorsByYear.map(({ year, tests, median }) => [String(year), String(tests), percent(median)]);
  return [
    ...heading('Error on figures the model was not shown, by method'),
    ...alignTable(['method', 'distance', 'tests', 'median', 'range', 'inside'], rows),
    `All tests inside their range: ${percent(coverageOfAll(errors))} (aim: 80 %)`,
    ...heading('Error by year'),
    ...alignTable(['year', 'tests', 'median'], years),
  ];
}

function tellWeakest({ errors, cells, errorsByYear }: AboutFile): string[] {
  const worst = errors.toSorted((a, b) => b.median - a.median).slice(0, 3);
  const years = errorsByYear.toSorted((a, b) => b.median - a.median).slice(0, 3);
  const estimated = cells.find(({ kind }) => kind === 'estimated')?.units ?? [];
  return [
    ...heading('Where it is weakest'),
    ...worst.map(
      ({ method, near, tests, median }) =>
        `${method}${near ? ` from ${near} years away` : ''}: median error ${percent(median)} in ${tests} tests`,
    ),
    ...years.map(({ year, tests, median }) => `${year}: median error ${percent(median)} in ${tests} tests`),
    ...estimated.flatMap((count, column) =>
      count === Math.max(...estimated) ? [`${YEARS[column]}: ${count} of the units are estimated`] : [],
    ),
  ];
}

const sign = (value: number) => `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
const ofInterval = ({ mean, low, high }: MeanInterval) => `${sign(mean)} (${sign(low)} to ${sign(high)})`;
const ofUncounted = ({ median, mean, beyond }: Uncounted) => [ofLog(median), ofLog(mean), ofInterval(beyond)];

const headsOf = ({ units }: Uncounted) => [`${units} units: median`, 'mean', 'more than kept'];

function tellAlternatives({ paths, orders, alternatives }: Report): string[] {
  const [published] = alternatives;
  return [
    ...heading('Paths compared: a city said from its figures of other years'),
    ...alignTable(
      ['', 'tests', 'median', 'more than kept'],
      paths.map(({ name, tests, median, beyond }) => [name, String(tests), ofLog(median), ofInterval(beyond)]),
    ),
    ...heading('The order of cities: figures held out'),
    ...alignTable(
      ['', 'tests', 'median'],
      orders.map(({ name, tests, median }) => [name, String(tests), ofLog(median)]),
    ),
    ...heading('Weights compared: units said as if nobody had counted them; right, those on no list of great senders'),
    ...alignTable(
      ['', ...(published ? [...headsOf(published.all), ...headsOf(published.unlisted)] : [])],
      alternatives.map(({ name, all, unlisted }) => [name, ...ofUncounted(all), ...ofUncounted(unlisted)]),
    ),
    'More than kept: difference of the mean errors on the logarithm, with its 90 % bootstrap interval over units.',
  ];
}

function tellHeld(held: Report['held'], { held: classes }: AboutFile): string[] {
  return [
    ...heading(`Rows held back: ${held.length}`),
    ...alignTable(
      ['class of reason', 'rows'],
      classes.map(({ reason, rows }) => [reason, String(rows)]),
    ),
  ];
}

function tellWhereabouts(whereabouts: Report['whereabouts']): string[] {
  const lost = whereabouts.reduce((sum, { unaccounted }) => sum + unaccounted, 0);
  return [
    ...heading(`Where the findings are: ${lost} unaccounted for`),
    ...alignTable(
      ['table', 'rows', 'used', 'held', 'unaccounted'],
      whereabouts.map(({ table, rows, used, held, unaccounted }) =>
        [table].concat([rows, used, held, unaccounted].map(String)),
      ),
    ),
  ];
}

/** The report as plain text, well set for a terminal. */
export function writeReport(report: Report): string {
  const { about, figures, belts, held, texts } = report;
  const national = belts.belts.filter(({ tier }) => tier === 1).length;
  const single = texts.filter(({ singleSource }) => singleSource).length;
  const series = countSeries(figures);
  return [
    `${figures.length} figures, ${belts.belts.length} belts, ${Object.keys(about.uses).length} sources`,
    `${series.withEstimates} belts have a series of three and more years (same measure, unit and scope), ${series.reported} of reported figures alone`,
    `${national} belts are national; ${single} of them rest on a single named publisher`,
    `Conflicts: ${series.conflicts} among figures of belts and places, ${about.conflicts.length} among parcel figures (beyond what rounding and scaling explain)`,
    ...tellStatuses(figures),
    ...tellMatrix(about),
    ...tellCategories(report),
    ...tellErrors(about),
    ...tellWeakest(about),
    ...tellAlternatives(report),
    ...tellHeld(held, about),
    ...tellWhereabouts(report.whereabouts),
    '',
  ].join('\n');
}
