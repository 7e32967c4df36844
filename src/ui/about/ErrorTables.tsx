import type { MethodError } from '#data/about.ts';
import { formatPercent } from '#words/formatPercent.ts';
import type { Loaded, PartProps } from './AboutPartView.tsx';
import { DataTable } from './DataTable.tsx';

/** Part of the tests of all methods that fell inside their range, 0 to 1. */
function insideOfAll(errors: readonly MethodError[]): number {
  const tests = errors.reduce((sum, error) => sum + error.tests, 0);
  return errors.reduce((sum, error) => sum + error.inside * error.tests, 0) / tests;
}

/** The measured error by method and by year. */
export function ErrorTables({ about, labels: { errors: labels }, words: { language } }: PartProps & Loaded) {
  const percent = (part: number) => formatPercent(part, language);
  const methods = about.errors.map(({ method, near, far, tests, median, reach, inside }) => ({
    key: `${method} ${near ?? ''}`,
    head: labels.name[method] ?? method,
    cells: [
      near === undefined ? '' : labels.years(near, far),
      tests,
      percent(median),
      `+${percent(reach)}`,
      percent(inside),
    ],
  }));
  const years = about.errorsByYear.map(({ year, tests, median }) => ({
    key: String(year),
    head: year,
    cells: [tests, percent(median)],
  }));
  return (
    <>
      <DataTable
        caption={labels.byMethod}
        heads={[labels.method, labels.distance, labels.tests, labels.median, labels.range, labels.inside]}
        rows={methods}
      />
      <p>{labels.all(percent(insideOfAll(about.errors)))}</p>
      <DataTable caption={labels.byYear} heads={[labels.year, labels.tests, labels.median]} rows={years} />
    </>
  );
}
