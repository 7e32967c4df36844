import { formatPercent } from '#words/formatPercent.ts';
import type { Loaded, PartProps } from './AboutPartView.tsx';
import { DataTable } from './DataTable.tsx';

/** The kept way first, and what else was measured on the same tests. */
export function AlternativeTables({ about, labels, words: { language } }: PartProps & Loaded) {
  const { alternatives, errors } = labels;
  const percent = (part: number) => formatPercent(part, language);
  const name = (text: string, index: number) => (index === 0 ? alternatives.kept(text) : text);
  const paths = about.paths.map(({ id, tests, median }, index) => ({
    key: id,
    head: name(alternatives.path[id], index),
    cells: [tests, percent(median)],
  }));
  const models = about.alternatives.map(({ id, tests, median, uncounted }, index) => ({
    key: id,
    head: name(alternatives.model[id], index),
    cells: [tests, percent(median), percent(uncounted)],
  }));
  return (
    <>
      <DataTable caption={alternatives.paths} heads={[errors.method, errors.tests, errors.median]} rows={paths} />
      <DataTable
        caption={alternatives.models}
        heads={[errors.method, errors.tests, errors.median, alternatives.uncounted]}
        rows={models}
      />
    </>
  );
}
