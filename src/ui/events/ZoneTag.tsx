import type { Dataset } from '#data/dataset.ts';
import { loadEvents } from '#data/onDemand.ts';
import type { Adcode } from '#data/place.ts';
import { zoneMarks } from '#derive/eventMarks.ts';
import type { Words } from '#words/Words.ts';
import { useLoaded } from '../kit/useLoaded.ts';
import styles from './ZoneTag.module.css';

/** Units with a cross-border pilot zone by the end of a year; none until the events have come. */
export function useZones({ places }: Pick<Dataset, 'places'>, year: number): ReadonlySet<Adcode> {
  const loaded = useLoaded(loadEvents);
  return new Set(zoneMarks(loaded?.events ?? [], year, places).map(({ place }) => place));
}

/** Says beside a place's name in a list that it has a cross-border pilot zone; its panel has the source. */
export function ZoneTag({ words: { events } }: { words: Words }) {
  const { name, note } = events.badge.zoneShort;
  return (
    <abbr className={styles['tag']} title={note}>
      {name}
    </abbr>
  );
}
