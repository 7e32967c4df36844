import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import type { LonLat } from '#data/place.ts';
import { hover } from '#state/actions.ts';
import { useDrawing } from '#state/drawing.ts';
import type { Subject } from '#state/selection.ts';
import { takePosition } from '#state/sketch.ts';
import type { Padding } from '../fitChina.ts';
import { chooseOnMap, type MarkerPicking } from '../pick.ts';
import { isFree } from '../showSubject.ts';
import { CHOSEN } from '../syncCamera.ts';
import type { FinerSpot } from './finerSpots.ts';
import { nextSpot, type Direction, type Spot } from './nextSpot.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** CSS pixels that Shift and an arrow move the map by. */
const PAN = 120;
const MOVE_MS = 250;

type CursorStart = {
  readonly dataset: Dataset;
  readonly padding: () => Padding;
  readonly markers: () => MarkerPicking | null;
  /** Counties and towns, as far as they are drawn. */
  readonly finer: () => readonly FinerSpot[];
};
type Feature = Spot & { readonly at: LonLat };

/**
 * The feature cursor: with the focus on the map, arrow keys walk from marker to marker and place to place, Enter opens,
 * Escape lets go, Shift with an arrow moves the map. What the cursor is on is hovered, so that it looks and reads the
 * same as under the pointer. The returned function takes it off.
 */
export function startCursor(map: MapLibreMap, { dataset, padding, markers, finer }: CursorStart): () => void {
  const places = [...dataset.places.values()].filter(({ level }) => level === 'prefecture');
  let current: Subject | null = null;

  const spotOf = (subject: Subject, at: LonLat, [right, down]: readonly [number, number] = [0, 0]): Feature => {
    const { x, y } = map.project([at[0], at[1]]);
    return { subject, at, x: x + right, y: y + down };
  };
  const features = (): Feature[] => [
    ...(markers()?.spots() ?? []).map(({ id, at, offset }) => spotOf({ kind: 'belt', id }, at, offset)),
    ...places.map(({ adcode, label }) => spotOf({ kind: 'place', id: adcode }, label)),
    ...finer().map(({ id, at }) => spotOf({ kind: 'place', id }, at)),
  ];
  const middle = (): Pick<Spot, 'x' | 'y'> => {
    const { clientWidth, clientHeight } = map.getContainer();
    const { left, right, top, bottom } = padding();
    return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 };
  };
  const isCurrent = ({ subject }: Spot) => subject.kind === current?.kind && subject.id === current.id;
  const showCurrent = () => {
    const spot = features().find(isCurrent);
    if (spot) hover({ subject: spot.subject, x: spot.x, y: spot.y, byKeys: true });
  };
  const walk = (direction: Direction) => {
    const all = features();
    const next = nextSpot(all, all.find(isCurrent) ?? middle(), direction);
    if (!next) return;
    current = next.subject;
    if (isFree(map, next.at, padding())) return showCurrent();
    const { x, y } = middle();
    const { clientWidth, clientHeight } = map.getContainer();
    const offset: [number, number] = [x - clientWidth / 2, y - clientHeight / 2];
    map.once('moveend', showCurrent);
    map.easeTo({ center: [next.at[0], next.at[1]], offset, duration: MOVE_MS }, CHOSEN);
  };
  const open = (subject: Subject) => {
    const at = useDrawing.getState().sketch && features().find(isCurrent)?.at;
    if (at) return takePosition(at);
    if (subject.kind === 'belt' && markers()?.clickTaken(subject.id)) return;
    chooseOnMap({ subject });
  };
  const letGo = () => {
    if (current) hover(null);
    current = null;
  };
  /** Whether the key was meant for the cursor. */
  const take = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const direction = DIRECTIONS[key];
    if (direction && shiftKey) map.panBy([direction[0] * PAN, direction[1] * PAN], { duration: MOVE_MS }, CHOSEN);
    else if (direction) walk(direction);
    else if (key === 'Enter' && current) open(current);
    else if (key === 'Escape' && current) letGo();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== map.getCanvas() || !take(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const box = map.getContainer();
  // Before the library's own keys, which would move the map.
  box.addEventListener('keydown', onKeyDown, true);
  map.getCanvas().addEventListener('blur', letGo);
  return () => {
    box.removeEventListener('keydown', onKeyDown, true);
    map.getCanvas().removeEventListener('blur', letGo);
    map.off('moveend', showCurrent);
  };
}
