import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import type { LonLat } from '#data/place.ts';
import { useCamera } from '#state/camera.ts';
import { useSelection, type Subject } from '#state/selection.ts';
import type { Padding } from './fitChina.ts';
import { isPickedOnMap } from './pick.ts';
import { CHOSEN } from './syncCamera.ts';

/** Close enough to see a belt among its neighbours, and a unit among its province. */
const BELT_ZOOM = 6.5;
const PLACE_ZOOM = 5.2;

type Target = { readonly at: LonLat; readonly zoom: number };

function targetOf(dataset: Dataset, subject: Subject): Target | null {
  if (subject.kind === 'belt') {
    const belt = dataset.belts.find(({ id }) => id === subject.id);
    return belt ? { at: belt.at, zoom: BELT_ZOOM } : null;
  }
  const place = dataset.places.get(subject.id);
  return place ? { at: place.label, zoom: place.level === 'province' ? PLACE_ZOOM - 0.7 : PLACE_ZOOM } : null;
}

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

/**
 * Brings what was chosen elsewhere (a list, a link, Back) into view: `jump` on arrival, an eased move afterwards.
 * Nothing moves when it is in view and close enough, or when it was chosen on the map itself.
 */
export function startShowing(map: MapLibreMap, dataset: Dataset, padding: () => Padding): () => void {
  const show = (subject: Subject, how: 'jump' | 'ease') => {
    const target = targetOf(dataset, subject);
    if (!target) return;
    const zoom = Math.max(map.getZoom(), target.zoom);
    if (zoom === map.getZoom() && isFree(map, target.at, padding())) return;
    const { top, right, bottom, left } = padding();
    const options = {
      center: [target.at[0], target.at[1]] as [number, number],
      zoom,
      offset: [(left - right) / 2, (top - bottom) / 2] as [number, number],
    };
    map.easeTo({ ...options, duration: how === 'jump' ? 0 : 700 }, CHOSEN);
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
