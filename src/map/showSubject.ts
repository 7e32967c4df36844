import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import type { LonLat } from '#data/place.ts';
import type { PlaceId } from '#data/placeId.ts';
import { useCamera } from '#state/camera.ts';
import { useSelection, type Subject } from '#state/selection.ts';
import { fitBounds, type Padding, type Room } from './fitChina.ts';
import type { MapCamera } from './mercator.ts';
import { isPickedOnMap } from './pick.ts';
import { CHOSEN } from './syncCamera.ts';
import { whereIs, type Extent } from './whereIs.ts';

/** Close enough to see a belt among its neighbours. */
const BELT_ZOOM = 6.5;
/** Room left around a place that is brought into view, in CSS pixels. */
const MARGIN = 32;
/** A place is in view already when its zoom is at most so many levels off. */
const NEAR = { below: 1.2, above: 0.4 } as const;

/** Calls back when the page has been laid out anew, unless the returned function is called before. */
function afterLayout(callback: () => void): () => void {
  let isWanted = true;
  requestAnimationFrame(() => setTimeout(() => (isWanted ? callback() : undefined)));
  return () => {
    isWanted = false;
  };
}

/** Whether a point of the screen is free of panels, with a little room around. */
export function isFree(map: MapLibreMap, at: LonLat, { top, right, bottom, left }: Padding): boolean {
  const { x, y } = map.project([at[0], at[1]]);
  const { clientWidth, clientHeight } = map.getContainer();
  const room = 24;
  return x > left + room && x < clientWidth - right - room && y > top + room && y < clientHeight - bottom - room;
}

/** The camera for a belt: none where it is in view and close enough. */
function beltCamera(map: MapLibreMap, at: LonLat, padding: Padding): MapCamera | null {
  const zoom = Math.max(map.getZoom(), BELT_ZOOM);
  if (zoom === map.getZoom() && isFree(map, at, padding)) return null;
  const [lng, lat] = at;
  return fitBounds({ west: lng, east: lng, south: lat, north: lat }, roomOf(map, padding), zoom);
}

/** Window and panels, with some air on all sides. */
function roomOf(map: MapLibreMap, { top, right, bottom, left }: Padding): Room {
  const { clientWidth, clientHeight } = map.getContainer();
  return {
    size: { width: clientWidth, height: clientHeight },
    padding: { top: top + MARGIN, right: right + MARGIN, bottom: bottom + MARGIN, left: left + MARGIN },
  };
}

/** The camera that frames a place: none where its middle is in view and its size about right. */
function placeCamera(map: MapLibreMap, { bounds, closest }: Extent, padding: Padding): MapCamera | null {
  const camera = fitBounds(bounds, roomOf(map, padding), closest);
  const off = map.getZoom() - camera.zoom;
  const middle: LonLat = [(bounds.west + bounds.east) / 2, (bounds.south + bounds.north) / 2];
  return off > -NEAR.below && off < NEAR.above && isFree(map, middle, padding) ? null : camera;
}

/**
 * Brings what was chosen elsewhere (a list, a link, Back) into view: `jump` on arrival, an eased move afterwards.
 * Nothing moves when it is in view and close enough, or when it was chosen on the map itself.
 */
export function startShowing(map: MapLibreMap, dataset: Dataset, padding: () => Padding): () => void {
  const move = (camera: MapCamera | null, how: 'jump' | 'ease') => {
    if (!camera) return;
    const { lng, lat, zoom } = camera;
    map.easeTo({ center: [lng, lat], zoom, duration: how === 'jump' ? 0 : 700 }, CHOSEN);
  };
  const showPlace = async (id: PlaceId, how: 'jump' | 'ease') => {
    const { chosen } = useCamera.getState();
    // Without its file a county cannot be framed; its panel says what is missing.
    const extent = await whereIs(dataset, id).catch(() => null);
    const isStillWanted = useSelection.getState().subject?.id === id && useCamera.getState().chosen === chosen;
    if (extent && isStillWanted) move(placeCamera(map, extent, padding()), how);
  };
  const show = (subject: Subject, how: 'jump' | 'ease') => {
    if (subject.kind === 'place') return void showPlace(subject.id, how);
    const at = dataset.belts.find(({ id }) => id === subject.id)?.at;
    return at ? move(beltCamera(map, at, padding()), how) : undefined;
  };
  const { subject } = useSelection.getState();
  if (subject && useCamera.getState().chosen === null) show(subject, 'jump');
  let giveUp: (() => void) | null = null;
  const stopSelection = useSelection.subscribe((now, before) => {
    if (!now.subject || now.subject === before.subject || isPickedOnMap()) return;
    const next = now.subject;
    const { chosen } = useCamera.getState();
    giveUp?.();
    giveUp = afterLayout(() => {
      // A step back brings its own camera along with its subject; that one wins.
      if (useCamera.getState().chosen !== chosen) return;
      // The subject's panel has opened beside the map by now, and aiming needs the size that is left.
      map.resize();
      show(next, 'ease');
    });
  });
  return () => {
    giveUp?.();
    stopSelection();
  };
}
