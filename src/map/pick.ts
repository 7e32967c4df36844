import type { Map as MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import type { LonLat } from '#data/place.ts';
import type { PlaceId } from '#data/placeId.ts';
import { hover, openEvents, pickSpot, selectSubject, toggleCompared } from '#state/actions.ts';
import { useDrawing } from '#state/drawing.ts';
import { pointAtOwn } from '#state/ownActions.ts';
import { useSelection } from '#state/selection.ts';
import { useSession, type Hover } from '#state/session.ts';
import { adcodeOf } from './features/unitFeatures.ts';
import { COUNTY_LAND } from './style/lineLayers.ts';
import { SPOT_LAYER } from './style/measureLayers.ts';

/**
 * What lies at a point of the screen: the small marks win over belts, and belts over places. `spot`: the county or town
 * whose circle it is.
 */
type Hit = Pick<Hover, 'subject' | 'mark' | 'spot'> | null;

/** Answers which belt's marker is at a point, and may take a click for itself (to come closer). */
export type MarkerPicking = {
  readonly beltAt: (point: Point) => string | null;
  readonly clickTaken: (belt: string) => boolean;
  /** Every marker that is drawn: its belt, its true point, and how far from it it stands, in CSS pixels. */
  readonly spots: () => readonly MarkerSpot[];
};
export type MarkerSpot = { readonly id: string; readonly at: LonLat; readonly offset: readonly [number, number] };

/** How far beside a small circle a finger may land, in CSS pixels. */
const SPOT_REACH = 4;

function spotAt(map: MapLibreMap, { x, y }: Point): Hit {
  const box: [[number, number], [number, number]] = [
    [x - SPOT_REACH, y - SPOT_REACH],
    [x + SPOT_REACH, y + SPOT_REACH],
  ];
  const { spot, unit } = map.queryRenderedFeatures(box, { layers: [SPOT_LAYER] })[0]?.properties ?? {};
  return typeof spot === 'string' && typeof unit === 'string' ? { subject: { kind: 'place', id: unit }, spot } : null;
}

function unitAt(map: MapLibreMap, point: Point): PlaceId | null {
  const found = map.queryRenderedFeatures(point, { layers: ['land'] })[0];
  return typeof found?.id === 'number' ? adcodeOf(found.id) : null;
}

/** The town whose name lies there, else the county, each where it is drawn; else the unit. */
function placeAt(map: MapLibreMap, point: Point): Hit {
  const finer = map.queryRenderedFeatures(point, { layers: ['towns', COUNTY_LAND] })[0]?.properties['id'];
  const id = typeof finer === 'string' ? finer : unitAt(map, point);
  return id === null ? null : { subject: { kind: 'place', id } };
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

/** Whether the viewer's present click or key is what changes the subject, so that the camera stays where it is. */
let isPicking = false;
export const isPickedOnMap = () => isPicking;

/** Whether the map is where places to compare are chosen: the tool for it lies in front. */
function isComparing(): boolean {
  const { tool, comparison, subject } = useSelection.getState();
  const isInFront = subject === null || useSession.getState().front === 'tool';
  return tool === 'compare' && comparison === 'places' && isInFront;
}

/** Opens what was clicked or walked to on the map itself, or compares it while places are being compared. */
export function chooseOnMap(hit: Hit): void {
  if (isComparing()) {
    if (hit) toggleCompared(hit.subject.id);
    return;
  }
  isPicking = true;
  try {
    pickSpot(hit?.spot ?? null);
    if (hit?.mark === 'events') openEvents(hit.subject);
    else selectSubject(hit?.subject ?? null);
  } finally {
    isPicking = false;
  }
}

/**
 * Hover by mouse, choice by click or tap. Hover tells nothing that a tap does not, since fingers cannot hover. `ownAt`
 * answers which of the reader's own points is drawn at a point: they lie above all else.
 */
export function startPicking(
  map: MapLibreMap,
  markers: () => MarkerPicking | null,
  ownAt: (point: Point) => number,
): () => void {
  /** Points at what is the reader's own there; false where nothing of theirs is. */
  const tellOwn = (point: Point): boolean => {
    const row = ownAt(point);
    pointAtOwn(row < 0 ? null : { row, x: point.x, y: point.y });
    return row >= 0;
  };
  const hit = (point: Point): Hit => {
    const mark = markAt(map, point);
    if (mark?.mark === 'events') return mark;
    const belt = markers()?.beltAt(point);
    return belt ? { subject: { kind: 'belt', id: belt } } : (mark ?? spotAt(map, point) ?? placeAt(map, point));
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
      // While an area is being drawn nothing below it is meant.
      if (useDrawing.getState().sketch) return hover(null);
      const isOwn = !map.isMoving() && tellOwn(point);
      const found = map.isMoving() || isOwn ? null : hit(point);
      map.getCanvas().style.cursor = found || isOwn ? 'pointer' : '';
      hover(found && { ...found, x: point.x, y: point.y });
    });
  };
  const onLeave = () => {
    cancelAnimationFrame(request);
    hover(null);
    pointAtOwn(null);
  };
  const onClick = ({ point, defaultPrevented }: MapMouseEvent) => {
    // A prevented one was taken for a corner of what is being drawn.
    if (defaultPrevented || tellOwn(point)) return;
    const found = hit(point);
    const belt = found?.subject.kind === 'belt' && found.mark === undefined ? found.subject.id : null;
    if (belt !== null && markers()?.clickTaken(belt)) return;
    chooseOnMap(found);
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
