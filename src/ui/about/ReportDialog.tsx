import type { Dataset } from '#data/dataset.ts';
import { aboutIn } from '#words/about/aboutIn.ts';
import type { Words } from '#words/Words.ts';
import { Dialog } from '../kit/Dialog.tsx';
import type { Reported } from '../kit/reporting.ts';
import { AboutText } from './AboutText.tsx';
import styles from './ReportDialog.module.css';
import { ReportForm } from './ReportForm.tsx';

type ReportDialogProps = { words: Words; dataset: Dataset; reported: Reported; onClose: () => void };

/** The form for a report of one figure, with what the page about the data says of reports. */
export function ReportDialog({ words, dataset, reported, onClose }: ReportDialogProps) {
  const { labels, sections } = aboutIn(words.language);
  const section = sections.find(({ part }) => part === 'report');
  return (
    <Dialog title={section?.title ?? words.figure.report} words={words} onClose={onClose} size="note">
      <div className={styles['form']}>
        {section ? <AboutText section={section} /> : null}
        <ReportForm labels={labels} words={words} version={dataset.version} view={location.href} reported={reported} />
      </div>
    </Dialog>
  );
}
