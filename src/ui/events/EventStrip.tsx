import { lazy } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { ShownEvents } from '#derive/events.ts';
import type { View } from '#derive/view.ts';
import type { Words } from '#words/Words.ts';
import { QuietPart } from '../kit/QuietPart.tsx';
import styles from './EventStrip.module.css';

const EventTicks = lazy(async () => ({ default: (await import('./EventTicks.tsx')).EventTicks }));

type EventStripProps = { dataset: Dataset; view: View; words: Words };
export type EventTicksProps = EventStripProps & { events: ShownEvents };

/** The row of ticks above the bars; empty, but as high, until the events and their program have come. */
export function EventStrip({ dataset, view, words }: EventStripProps) {
  const empty = <div className={styles['strip']} />;
  if (!view.events) return empty;
  return (
    <QuietPart meanwhile={empty}>
      <EventTicks dataset={dataset} view={view} events={view.events} words={words} />
    </QuietPart>
  );
}
