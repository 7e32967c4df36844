import type { Source } from '#data/source.ts';
import { formatDate } from '#words/formatDate.ts';
import { namePublisher } from '#words/namePublisher.ts';
import type { Words } from '#words/Words.ts';
import { PanelIcon } from './PanelIcon.tsx';
import styles from './SourceLine.module.css';

/** What stands in the place of a title that nobody wrote down. */
const UNTITLED = '(no title kept)';

/** Who says so: publisher, title, date, with a link where the address may be shown. */
export function SourceLine({ source, words }: { source: Source; words: Words }) {
  const { figure, language } = words;
  const date = source.date === 'undated' ? figure.sourceUndated : formatDate(source.date, language);
  return (
    <span className={styles['source']} data-basis>
      {namePublisher(source.publisher, words)} ·{' '}
      {source.title === UNTITLED ? (
        ''
      ) : (
        <>
          <cite>{source.title}</cite> ·{' '}
        </>
      )}
      {date}
      {source.seen === 'reprint' ? ` · ${figure.reprint}` : ''}
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" aria-label={figure.open} title={figure.open}>
          <PanelIcon name="open" size={12} />
        </a>
      ) : null}
    </span>
  );
}
