import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Icons } from '#data/icons.ts';
import { yearIndex } from '#data/year.ts';
import type { ShownBelt } from '#derive/belts.ts';
import { zoomStep } from '#derive/declutter.ts';
import type { Face } from '#derive/ramp.ts';
import { useSelection, type Subject } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { frameOf } from '../mercator.ts';
import type { MarkerPicking } from '../pick.ts';
import { cameraOf, CHOSEN } from '../syncCamera.ts';
import { BeltLayer, type BeltInstance, type BeltLook } from './BeltLayer.ts';
import { createFade } from './createFade.ts';
import { createOverlay } from './createOverlay.ts';
import { markerAt } from './markerAt.ts';
import { GROUND, LIFT } from './markerInk.ts';
import { beltInstance, placeMarkers, zoomThatOpens, type BeltMarker } from './placeMarkers.ts';
import { sharpAtlas } from './sharpAtlas.ts';

/** Farther in than this nothing more comes apart. */
const LAST_ZOOM = 10;
const OPEN_MS = 500;

const ACCENT: Readonly<Record<Face, [number, number, number, number]>> = {
  light: [0.04, 0.4, 0.44, 1],
  dark: [0.36, 0.77, 0.79, 1],
};

/** What the markers show. */
export type MarkerProps = { readonly belts: readonly ShownBelt[]; readonly year: number; readonly face: Face };

export type Markers = MarkerPicking & {
  readonly update: (props: MarkerProps) => void;
  /** Makes everything anew after the card lost it. */
  readonly renew: () => void;
  readonly stop: () => void;
  /** Markers as placed now, for the names beside them. */
  readonly placed: () => readonly BeltMarker[];
};

type Start = { readonly icons: Icons; readonly props: MarkerProps; readonly onPlaced: () => void };

const beltOf = (subject: Subject | null | undefined) => (subject?.kind === 'belt' ? subject.id : null);
const chosenBelt = () => beltOf(useSelection.getState().subject);
const hoveredBelt = () => beltOf(useSession.getState().hover?.subject);

/**
 * Puts the belt markers over a map. Places change only with the half step of the zoom, the filter and the chosen
 * belt; year, pointer and choice are uniforms.
 */
export function startMarkers(map: MapLibreMap, { icons, props, onPlaced }: Start): Markers {
  let current = props;
  let markers: readonly BeltMarker[] = [];
  let data: readonly BeltInstance[] = [];
  let placedFor = '';
  const atlas = sharpAtlas(icons.categories, () => place());
  const rowOf = (id: string | null) => markers.findIndex(({ placed }) => placed.id === id);
  const look = (): BeltLook => ({
    surface: GROUND[current.face],
    accent: ACCENT[current.face],
    lift: LIFT[current.face],
    year: yearIndex(current.year),
    progress: fade.progress(),
    hovered: rowOf(hoveredBelt()),
    selected: rowOf(chosenBelt()),
  });
  const fade = createFade(() => overlay.draw());
  const overlay = createOverlay(map, () => [
    new BeltLayer({
      id: 'belts',
      data,
      atlas: atlas.current(),
      look,
    }),
  ]);
  const place = () => {
    const before = markers;
    markers = placeMarkers(current.belts, map.getZoom(), chosenBelt());
    const wasThere = new Set(before.map(({ placed }) => placed.id));
    const leaving = before.filter(({ placed }) => rowOf(placed.id) < 0);
    data = [
      ...markers.map(marker => beltInstance(marker, atlas.current(), wasThere.has(marker.placed.id) ? 0 : 1)),
      ...leaving.map(marker => beltInstance(marker, atlas.current(), -1)),
    ];
    onPlaced();
    overlay.update();
    fade.start();
  };
  /** Places the markers anew where that would change anything, else only draws them. */
  const refresh = () => {
    const ids = current.belts.map(({ belt }) => belt.id).join(' ');
    const needed = [zoomStep(map.getZoom()), chosenBelt(), ids].join(' ');
    if (needed === placedFor) return overlay.draw();
    placedFor = needed;
    return place();
  };
  const stopWatching = watch(map, refresh);
  refresh();
  return {
    beltAt(point: Point) {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const frame = frameOf(cameraOf(map), { width, height });
      const placed = markers.map(marker => marker.placed);
      return markerAt(placed, point, frame)?.id ?? null;
    },
    spots: () => markers.map(({ placed, shown }) => ({ id: placed.id, at: shown.belt.at, offset: placed.offset })),
    clickTaken(id: string) {
      const marker = markers[rowOf(id)];
      const range = { from: map.getZoom(), last: LAST_ZOOM };
      const zoom = marker ? zoomThatOpens(current.belts, marker, range) : null;
      if (!marker || zoom === null) return false;
      const [lng, lat] = marker.shown.belt.at;
      map.easeTo({ center: [lng, lat], zoom: zoom + 0.01, duration: OPEN_MS }, CHOSEN);
      return true;
    },
    update(next) {
      const before = current;
      current = next;
      if (before.belts !== next.belts || before.face !== next.face) refresh();
    },
    renew: overlay.renew,
    stop() {
      stopWatching();
      atlas.stop();
      fade.stop();
      overlay.stop();
    },
    placed: () => markers,
  };
}

/** Calls back when the zoom passes a half step and when the chosen or the hovered belt changes. */
function watch(map: MapLibreMap, callback: () => void): () => void {
  const ifChanged = (read: () => unknown) => {
    let last = read();
    return () => {
      const next = read();
      if (next === last) return;
      last = next;
      callback();
    };
  };
  const onZoom = ifChanged(() => zoomStep(map.getZoom()));
  map.on('zoom', onZoom);
  const stops = [useSelection.subscribe(ifChanged(chosenBelt)), useSession.subscribe(ifChanged(hoveredBelt))];
  return () => {
    map.off('zoom', onZoom);
    for (const stop of stops) stop();
  };
}
