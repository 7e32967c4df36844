import type { Details } from '#data/onDemand.ts';
import type { Subject } from '#state/selection.ts';
import { formatDate } from '#words/formatDate.ts';
import type { Words } from '#words/Words.ts';
import styles from './EventList.module.css';
import { isAbout } from './figuresOf.ts';
import { SourceLine } from './SourceLine.tsx';

type EventListProps = { details: Details; subject: Subject; title: string; words: Words };

/** A longer list starts folded. */
const MOST_OPEN = 6;

/** What happened there, oldest first, each with its source; nothing at all where nothing is known. */
export function EventList({ details, subject, title, words }: EventListProps) {
  const events = details.events
    .filter(event => isAbout(event, subject))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (events.length === 0) return null;
  return (
    <details className={styles['events']} open={events.length <= MOST_OPEN}>
      <summary>
        <h3>
          {title} <small>{events.length}</small>
        </h3>
      </summary>
      <ol>
        {events.map(event => {
          const source = details.sources.get(event.source);
          return (
            <li key={`${event.date}|${event.title.zh}`} className={styles['event']}>
              <time dateTime={event.date}>{formatDate(event.date, words.language)}</time>
              <p>{event.title[words.language]}</p>
              {source ? <SourceLine source={source} words={words} /> : null}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
