import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { CategoryGroup } from '#data/category.ts';
import { yearIndex } from '#data/year.ts';
import type { ShownBelt } from '#derive/belts.ts';
import { zoomStep } from '#derive/declutter.ts';
import type { Face } from '#derive/ramp.ts';
import { useSelection } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { frameOf, type Frame } from '../mercator.ts';
import type { MarkerPicking } from '../pick.ts';
import { cameraOf, CHOSEN } from '../syncCamera.ts';
import { BeltLayer, type BeltInstance } from './BeltLayer.ts';
import { drawAtlas } from './drawAtlas.ts';
import { beltInstance, placeMarkers, zoomThatOpens, type BeltMarker } from './placeMarkers.ts';

/** How long markers take to enter and leave. */
const FADE_MS = 180;
/** Farther in than this nothing more comes apart. */
const LAST_ZOOM = 10;
/** A finger is wider than a disc. */
const MIN_REACH = 13;

const GROUND: Readonly<Record<Face, [number, number, number, number]>> = {
  light: [1, 1, 1, 1],
  dark: [0.09, 0.11, 0.12, 1],
};
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

type Start = { readonly groups: readonly CategoryGroup[]; readonly props: MarkerProps; readonly onPlaced: () => void };

const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
const chosenBelt = () => {
  const { subject } = useSelection.getState();
  return subject?.kind === 'belt' ? subject.id : null;
};
const hoveredBelt = () => {
  const subject = useSession.getState().hover?.subject;
  return subject?.kind === 'belt' ? subject.id : null;
};

/** deck.gl cannot go on with a context it has lost, not even when it is given back: it is made anew then. */
function watchContext(canvas: HTMLCanvasElement | null, onRestored: () => void): void {
  canvas?.addEventListener('webglcontextlost', event => event.preventDefault());
  canvas?.addEventListener('webglcontextrestored', onRestored);
}

/** Where a marker stands on the screen, in CSS pixels. */
export function screenPoint({ placed }: BeltMarker, frame: Frame): { x: number; y: number } {
  return {
    x: ((placed.x * frame.scaleX + frame.offsetX + 1) / 2) * frame.width + placed.offset[0],
    y: ((1 - placed.y * frame.scaleY - frame.offsetY) / 2) * frame.height + placed.offset[1],
  };
}

/**
 * Puts the belt markers over a map with deck.gl. Places change only with the half step of the zoom, the filter and
 * the chosen belt. deck.gl's own loop is stopped: it redraws with the map and when something here has changed.
 */
export function startMarkers(map: MapLibreMap, { groups, props, onPlaced }: Start): Markers {
  let current = props;
  let markers: readonly BeltMarker[] = [];
  let leaving: readonly BeltMarker[] = [];
  let entering: ReadonlySet<string> = new Set();
  let data: readonly BeltInstance[] = [];
  let progress = 1;
  let request = 0;
  let placedFor = '';
  const atlas = drawAtlas(groups, globalThis.devicePixelRatio || 1);
  const makeOverlay = () => {
    const made = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      onLoad: () => stopLoop(made),
      // The size of the canvas is learnt a moment after loading, and again whenever the window changes.
      onResize: () => draw(),
    });
    map.addControl(made);
    return made;
  };
  const stopLoop = (made: MapLibreOverlay) => {
    made['_deck']?.['animationLoop']?.stop();
    watchContext(made.getCanvas(), renew);
    draw();
  };
  const renew = () => {
    map.removeControl(overlay);
    overlay = makeOverlay();
  };
  const rowOf = (id: string | null) => markers.findIndex(({ placed }) => placed.id === id);
  const draw = () => {
    const layer = new BeltLayer({
      id: 'belts',
      data,
      atlas,
      surface: GROUND[current.face],
      accent: ACCENT[current.face],
      year: yearIndex(current.year),
      progress,
      hovered: rowOf(hoveredBelt()),
      selected: rowOf(chosenBelt()),
    });
    overlay.setProps({ interleaved: false, layers: [layer] });
    // What deck.gl's own loop would do at its next turn; before it has its context there is nothing to do.
    const deck = overlay['_deck'];
    if (deck?.isInitialized) deck['animationLoop']?.redraw();
  };
  const animate = (start: number) => {
    cancelAnimationFrame(request);
    const step = (now: number) => {
      progress = Math.min(1, Math.max(0, (now - start) / FADE_MS));
      draw();
      if (progress < 1) request = requestAnimationFrame(step);
    };
    request = requestAnimationFrame(step);
  };
  const place = () => {
    const before = new Map(markers.map(marker => [marker.placed.id, marker]));
    markers = placeMarkers(current.belts, map.getZoom(), chosenBelt());
    const now = new Set(markers.map(({ placed }) => placed.id));
    leaving = reducedMotion() ? [] : [...before.values()].filter(({ placed }) => !now.has(placed.id));
    entering = new Set([...now].filter(id => !before.has(id)));
    const kept = markers.map(marker => beltInstance(marker, atlas, entering.has(marker.placed.id) ? 1 : 0));
    data = [...kept, ...leaving.map(marker => beltInstance(marker, atlas, -1))];
    onPlaced();
    if (reducedMotion()) progress = 1;
    else progress = 0;
    if (progress === 0) animate(performance.now());
    else draw();
  };
  const placeIfNeeded = () => {
    const ids = current.belts.map(({ belt }) => belt.id).join();
    const needed = `${zoomStep(map.getZoom())} ${chosenBelt()} ${ids}`;
    if (needed === placedFor) return false;
    placedFor = needed;
    place();
    return true;
  };
  const onZoom = () => void placeIfNeeded();
  let overlay = makeOverlay();
  map.on('zoom', onZoom);
  const redrawIf = <T>(read: () => T) => {
    let last = read();
    return () => {
      const next = read();
      if (next === last) return;
      last = next;
      if (!placeIfNeeded()) draw();
    };
  };
  const stops = [useSelection.subscribe(redrawIf(chosenBelt)), useSession.subscribe(redrawIf(hoveredBelt))];
  placeIfNeeded();

  const beltAt = (point: Point): string | null => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const frame = frameOf(cameraOf(map), { width, height });
    const near = markers
      .map(marker => ({ marker, ...screenPoint(marker, frame) }))
      .map(({ marker, x, y }) => ({ marker, away: Math.hypot(x - point.x, y - point.y) }))
      .filter(({ marker, away }) => away <= Math.max(MIN_REACH, marker.placed.diameter / 2 + 2))
      .toSorted((a, b) => a.away - b.away);
    return near[0]?.marker.placed.id ?? null;
  };
  return {
    beltAt,
    clickTaken(id) {
      const marker = markers[rowOf(id)];
      if (!marker || marker.placed.hidden.length === 0) return false;
      const zoom = zoomThatOpens(current.belts, marker, { from: map.getZoom(), last: LAST_ZOOM });
      if (zoom === null) return false;
      const center: [number, number] = [marker.shown.belt.at[0], marker.shown.belt.at[1]];
      map.easeTo({ center, zoom: zoom + 0.01, duration: 500 }, CHOSEN);
      return true;
    },
    update(next) {
      const before = current;
      current = next;
      if (!placeIfNeeded() && (before.year !== next.year || before.face !== next.face)) draw();
    },
    renew,
    stop() {
      cancelAnimationFrame(request);
      for (const stop of stops) stop();
      map.off('zoom', onZoom);
      map.removeControl(overlay);
    },
    placed: () => markers,
  };
}
