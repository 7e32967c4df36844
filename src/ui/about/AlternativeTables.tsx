import { formatInterval } from '#words/about/formatInterval.ts';
import { formatPercent } from '#words/formatPercent.ts';
import type { Loaded, PartProps } from './AboutPartView.tsx';
import { DataTable } from './DataTable.tsx';

/** The kept way first, and what else was measured on the same tests. */
export function AlternativeTables({ about, labels, words: { language } }: PartProps & Loaded) {
  const { alternatives, errors } = labels;
  const percent = (part: number) => formatPercent(part, language);
  const name = (text: string, index: number) => (index === 0 ? alternatives.kept(text) : text);
  const beyond = ({ low, high }: { low: number; high: number }, index: number) =>
    index === 0 ? '' : formatInterval(low, high, language);
  const paths = about.paths.map((path, index) => ({
    key: path.id,
    head: name(alternatives.path[path.id], index),
    cells: [path.tests, percent(path.median), beyond(path, index)],
  }));
  const models = about.alternatives.map((model, index) => ({
    key: model.id,
    head: name(alternatives.model[model.id], index),
    cells: [model.units, percent(model.uncounted), percent(model.unlisted), beyond(model, index)],
  }));
  return (
    <>
      <DataTable
        caption={alternatives.paths}
        heads={[errors.method, errors.tests, errors.median, alternatives.beyond]}
        rows={paths}
      />
      <DataTable
        caption={alternatives.models}
        heads={[errors.method, alternatives.units, alternatives.uncounted, alternatives.unlisted, alternatives.beyond]}
        rows={models}
      />
    </>
  );
}
