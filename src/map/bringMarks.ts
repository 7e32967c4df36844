import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { View } from '#derive/view.ts';
import { onTimePosition, timePosition } from '#state/clock.ts';
import { useSession } from '#state/session.ts';
import { markFeatures } from './features/markFeatures.ts';

/** Time has come to rest when it has not moved for so long. */
const REST_MS = 250;

/** Whether time may be told to stand: on a whole year, and not about to move on. */
function isAtRest(): boolean {
  const { playing, told } = useSession.getState();
  return Number.isInteger(timePosition()) && (!playing || told !== null);
}

/**
 * Puts pilot zones and the year's events on the map while time rests. In motion they are taken off, once, and the
 * map is told nothing more until time stands: writing points at every year would cost every frame of playing.
 */
export function bringMarks(map: MapLibreMap, view: () => View) {
  let written: View['events'] | undefined = null;
  let timer = 0;
  const write = (events: View['events']) => {
    if (events === written) return;
    written = events;
    const zones = events?.zones ?? [];
    const points = {
      zones: markFeatures(zones.map(({ at, place }) => ({ at, subject: { kind: 'place' as const, id: place } }))),
      'event-marks': markFeatures(events?.marks ?? []),
    };
    for (const [name, data] of Object.entries(points)) void map.getSource<GeoJSONSource>(name)?.setData(data);
  };
  const rest = () => {
    if (isAtRest()) write(view().events);
  };
  const update = () => {
    clearTimeout(timer);
    if (!isAtRest()) write(null);
    timer = window.setTimeout(rest, REST_MS);
  };
  const stops = [
    onTimePosition(update),
    useSession.subscribe((now, before) => {
      if (now.playing !== before.playing || now.told !== before.told) update();
    }),
  ];
  update();
  return {
    update,
    renew() {
      written = undefined;
      rest();
    },
    stop() {
      clearTimeout(timer);
      stops.forEach(stop => stop());
    },
  };
}
