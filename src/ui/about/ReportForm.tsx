import type { AboutLabels } from '#words/about/About.ts';
import type { Words } from '#words/Words.ts';
import type { Reported } from '../kit/reporting.ts';
import { Copied } from './Copied.tsx';
import styles from './ReportForm.module.css';
import { reportLink } from './reportLink.ts';

type ReportFormProps = {
  labels: AboutLabels;
  words: Words;
  /** Version of the data, and the link to the view that the reader has. */
  version: string;
  view: string;
  /** What the report is about, where it was begun at a figure. */
  reported?: Reported | undefined;
  /** Where reports go, as a web or mailto address; empty where nobody has said. */
  address?: string;
};

/**
 * The lines a report needs, with the version of the data, the view and the figure already filled in: to be sent where the
 * project takes reports, or else to be copied.
 */
export function ReportForm({ labels, words, version, view, reported, address = REPORTS_TO }: ReportFormProps) {
  const { report } = labels;
  const [subjectLine, figureLine, ...rest] = report.lines;
  const lines = [`${subjectLine}${reported?.subject ?? ''}`, `${figureLine}${reported?.figure ?? ''}`, ...rest];
  const text = [`${labels.version} ${version}`, view, ...lines].join('\n');
  const title = report.title(reported?.subject ?? words.title);
  return (
    <>
      {address === '' ? (
        <p className={styles['where']}>{report.nowhere}</p>
      ) : (
        <p className={styles['where']}>
          <a href={reportLink(address, title, text)} target="_blank" rel="noopener noreferrer">
            {report.send}
          </a>
        </p>
      )}
      <Copied text={text} label={report.copy} words={words} />
    </>
  );
}
