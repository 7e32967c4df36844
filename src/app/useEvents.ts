import { useEffect, useState } from 'react';
import { loadEvents, type Events } from '#data/onDemand.ts';
import { want } from '#state/want.ts';

/** Where no map ever stands, as without WebGL, the events come after so many milliseconds. */
const LONGEST_WAIT = 4000;

/** Resolves once the map stands: until then nothing may take the network from it. */
const afterMap = () =>
  new Promise<void>(resolve => {
    const observer = new PerformanceObserver(list => {
      if (list.getEntriesByName('map-ready').length > 0) done();
    });
    const timer = setTimeout(() => done(), LONGEST_WAIT);
    const done = () => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    observer.observe({ type: 'mark', buffered: true });
  });

/** Events and lists, asked for in the background; a failure shows among the missing parts. */
export function useEvents(): Events | null {
  const [events, setEvents] = useState<Events | null>(null);
  useEffect(() => want('events', () => afterMap().then(loadEvents), setEvents), []);
  return events;
}
