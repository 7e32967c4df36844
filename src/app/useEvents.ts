import { useEffect, useState } from 'react';
import { loadEvents, type Events } from '#data/onDemand.ts';
import { want } from '#state/want.ts';

/** Resolves once the browser has nothing more urgent to do than to fetch what the first view can do without. */
const afterFirstView = () =>
  new Promise<void>(resolve => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });

/** Events and lists, asked for in the background; a failure shows among the missing parts. */
export function useEvents(): Events | null {
  const [events, setEvents] = useState<Events | null>(null);
  useEffect(() => want('events', () => afterFirstView().then(loadEvents), setEvents), []);
  return events;
}
