import type { ReactNode } from 'react';
import type { BeltEvent } from '#data/event.ts';
import type { Source } from '#data/source.ts';
import { formatDate } from '#words/formatDate.ts';
import type { Words } from '#words/Words.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import styles from './EventItem.module.css';

type EventItemProps = {
  event: BeltEvent;
  sources: ReadonlyMap<string, Source>;
  words: Words;
  /** Beside the date: the way to where it happened. */
  children?: ReactNode;
};

/** One event: when, of what kind, what, and who says so. */
export function EventItem({ event, sources, words, children }: EventItemProps) {
  const source = sources.get(event.source);
  return (
    <li className={styles['event']}>
      <small>
        <time dateTime={event.date}>{formatDate(event.date, words.language)}</time>
        <span>{words.events.kind[event.kind]}</span>
        {children}
      </small>
      <p>{event.title[words.language]}</p>
      {source ? <SourceLine source={source} words={words} /> : null}
    </li>
  );
}
