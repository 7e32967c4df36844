import type { PartProps } from './AboutPartView.tsx';
import { Copied } from './Copied.tsx';

/** The lines a report needs, with the version of the data and the view already filled in. */
export function ReportForm({ labels, dataset, words }: PartProps) {
  const { report, version } = labels;
  const text = [`${version} ${dataset.version}`, location.href, ...report.lines].join('\n');
  return <Copied text={text} label={report.copy} words={words} />;
}
