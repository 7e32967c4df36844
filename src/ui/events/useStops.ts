import { useEffect } from 'react';
import type { ShownEvents } from '#derive/events.ts';
import { setStops } from '#state/playback.ts';

/** Tells the playing where to wait: at the years with notable events under the present filters. */
export function useStops(events: ShownEvents | null): void {
  const years = (events?.years ?? []).filter(({ notable }) => notable.length > 0).map(({ year }) => year);
  const key = years.join(' ');
  useEffect(() => setStops(key === '' ? [] : key.split(' ').map(Number)), [key]);
}
