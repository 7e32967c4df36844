import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import { hover, openEvents, selectSubject } from '#state/actions.ts';
import type { Hover } from '#state/session.ts';
import { adcodeOf } from './features/unitFeatures.ts';

/** What lies at a point of the screen: the small marks win over belts, and belts over places. */
type Hit = Pick<Hover, 'subject' | 'mark'> | null;

/** Answers which belt's marker is at a point, and may take a click for itself (to come closer). */
export type MarkerPicking = {
  readonly beltAt: (point: Point) => string | null;
  readonly clickTaken: (belt: string) => boolean;
};

function placeAt(map: MapLibreMap, point: Point): Hit {
  const found = map.queryRenderedFeatures(point, { layers: ['land'] })[0];
  return typeof found?.id === 'number' ? { subject: { kind: 'place', id: adcodeOf(found.id) } } : null;
}

/** A mark is small; this many CSS pixels beside it still mean it. */
const MARK_REACH = 3;
const MARK_LAYERS = ['event-marks', 'zones'];

function markAt(map: MapLibreMap, { x, y }: Point): Hit {
  const around: [[number, number], [number, number]] = [
    [x - MARK_REACH, y - MARK_REACH],
    [x + MARK_REACH, y + MARK_REACH],
  ];
  const found = map.queryRenderedFeatures(around, { layers: MARK_LAYERS })[0];
  if (!found) return null;
  const kind = found.properties['kind'] === 'belt' ? 'belt' : 'place';
  return {
    subject: { kind, id: String(found.properties['id']) },
    mark: found.layer.id === 'zones' ? 'zone' : 'events',
  };
}

/** How long after a touch mouse events are its echo. */
const TOUCH_ECHO_MS = 1000;

/** Whether the viewer's present click is what changes the subject, so that the camera stays where it is. */
let isPicking = false;
export const isPickedOnMap = () => isPicking;

function choose(hit: Hit): void {
  isPicking = true;
  try {
    if (hit?.mark === 'events') openEvents(hit.subject);
    else selectSubject(hit?.subject ?? null);
  } finally {
    isPicking = false;
  }
}

/** Hover by mouse, choice by click or tap. Hover tells nothing that a tap does not, since fingers cannot hover. */
export function startPicking(map: MapLibreMap, markers: () => MarkerPicking | null): () => void {
  const hit = (point: Point): Hit => {
    const mark = markAt(map, point);
    if (mark?.mark === 'events') return mark;
    const belt = markers()?.beltAt(point);
    return belt ? { subject: { kind: 'belt', id: belt } } : (mark ?? placeAt(map, point));
  };
  let request = 0;
  let lastTouch = 0;
  const onTouch = () => {
    lastTouch = performance.now();
  };
  const onMove = ({ point }: MapMouseEvent) => {
    // A tap is followed by the mouse events of old, which would leave a tooltip behind.
    if (performance.now() - lastTouch < TOUCH_ECHO_MS) return;
    cancelAnimationFrame(request);
    // Asking the map what lies under the pointer is the dear part: once a frame is enough.
    request = requestAnimationFrame(() => {
      const found = map.isMoving() ? null : hit(point);
      map.getCanvas().style.cursor = found ? 'pointer' : '';
      hover(found && { ...found, x: point.x, y: point.y });
    });
  };
  const onLeave = () => {
    cancelAnimationFrame(request);
    hover(null);
  };
  const onClick = ({ point }: MapMouseEvent) => {
    const found = hit(point);
    const belt = found?.subject.kind === 'belt' && found.mark === undefined ? found.subject.id : null;
    if (belt !== null && markers()?.clickTaken(belt)) return;
    choose(found);
  };
  map.on('touchstart', onTouch);
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  map.on('movestart', onLeave);
  map.on('click', onClick);
  return () => {
    cancelAnimationFrame(request);
    map.off('touchstart', onTouch);
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
    map.off('movestart', onLeave);
    map.off('click', onClick);
  };
}
