import { useEffect, useRef } from 'react';
import type { BeltEvent } from '#data/event.ts';
import { loadEvents, type Events } from '#data/onDemand.ts';
import { arriveAtEvents } from '#state/actions.ts';
import type { Subject } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { EventItem } from '../events/EventItem.tsx';
import { OnDemand } from '../kit/OnDemand.tsx';
import styles from './EventList.module.css';
import { isAbout } from './figuresOf.ts';

type EventListProps = {
  subject: Subject;
  /** Which events belong here; by itself those about the subject. */
  isHere?: (event: BeltEvent) => boolean;
  title: string;
  words: Words;
};

/** A longer list starts folded. */
const MOST_OPEN = 6;

/** What happened there, oldest first, each with its source; nothing at all where nothing is known. */
export function EventList(props: EventListProps) {
  return (
    <OnDemand load={loadEvents} words={props.words}>
      {loaded => <Loaded {...props} loaded={loaded} />}
    </OnDemand>
  );
}

function Loaded({ subject, isHere, title, words, loaded }: EventListProps & { loaded: Events }) {
  const fold = useRef<HTMLDetailsElement>(null);
  const isAskedFor = useSession(({ atEvents }) => atEvents?.id === subject.id);
  // Whoever came from an event reads on here.
  useEffect(() => {
    if (!isAskedFor) return;
    if (fold.current) {
      fold.current.open = true;
      fold.current.querySelector('summary')?.focus({ preventScroll: true });
      fold.current.scrollIntoView({ block: 'start' });
    }
    arriveAtEvents();
  }, [isAskedFor]);
  const events = loaded.events.filter(isHere ?? (event => isAbout(event, subject)));
  if (events.length === 0) return null;
  return (
    <details ref={fold} className={styles['events']} open={events.length <= MOST_OPEN}>
      <summary>
        <h3>
          {title} <small>{events.length}</small>
        </h3>
      </summary>
      <ol>
        {events.map(event => (
          <EventItem key={`${event.date}|${event.title.zh}`} event={event} sources={loaded.sources} words={words} />
        ))}
      </ol>
    </details>
  );
}
