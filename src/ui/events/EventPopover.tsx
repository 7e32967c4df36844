import type { CSSProperties } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { BeltEvent } from '#data/event.ts';
import { subjectOf } from '#derive/eventMarks.ts';
import type { ShownEvents } from '#derive/events.ts';
import type { View } from '#derive/view.ts';
import { openEvents } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { Icon } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { EventItem } from './EventItem.tsx';
import styles from './EventPopover.module.css';
import { KindFilter } from './KindFilter.tsx';
import { subjectName } from './subjectName.ts';

export type EventPopoverProps = {
  id: string;
  title: string;
  list: readonly BeltEvent[];
  /** Where on the timeline it belongs, 0 to 1. */
  at: number;
  dataset: Dataset;
  view: View;
  events: ShownEvents;
  words: Words;
  onClose: () => void;
};

/** More pilot zones than this in one list start folded: a batch has up to 46. */
const MOST_ZONES = 3;

/** What happened in a year: every event with date, kind, source and the way to its belt or place. */
export function EventPopover({ id, title, list, at, onClose, ...shared }: EventPopoverProps) {
  const { view, events, words } = shared;
  const zones = list.filter(({ kind }) => kind === 'pilot-zone');
  const isFolded = zones.length > MOST_ZONES;
  const open = isFolded ? list.filter(({ kind }) => kind !== 'pilot-zone') : list;
  const place: CSSProperties & Record<'--at', string> = { '--at': `${at * 100}%` };
  return (
    <dialog open className={styles['popover']} style={place} id={id} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <IconButton label={words.close} icon="close" size={13} onPress={onClose} />
      </header>
      <KindFilter view={view} events={events} words={words} />
      {/* The keyboard must be able to scroll what holds nothing to press. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles['body']} data-scrolls tabIndex={0} aria-label={title}>
        {list.length === 0 ? <p>{words.events.none}</p> : <Items list={open} onOpen={onClose} {...shared} />}
        {isFolded ? (
          <details>
            <summary>
              {words.events.kind['pilot-zone']} <small>{zones.length}</small>
            </summary>
            <Items list={zones} onOpen={onClose} {...shared} />
          </details>
        ) : null}
      </section>
    </dialog>
  );
}

type ItemsProps = Pick<EventPopoverProps, 'list' | 'dataset' | 'events' | 'words'> & { onOpen: () => void };

function Items({ list, dataset, events, words, onOpen }: ItemsProps) {
  return (
    <ol>
      {list.map(event => {
        const name = subjectName(dataset, event)?.[words.language];
        const go = () => {
          onOpen();
          openEvents(subjectOf(event));
        };
        return (
          <EventItem
            key={`${event.date}|${event.belt ?? event.place}|${event.title.zh}`}
            event={event}
            sources={events.sources}
            words={words}
          >
            {name ? (
              <button type="button" className={styles['open']} aria-label={`${words.events.open} ${name}`} onClick={go}>
                {name}
                <Icon name="forward" size={11} />
              </button>
            ) : null}
          </EventItem>
        );
      })}
    </ol>
  );
}
