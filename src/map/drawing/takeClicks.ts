import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { useDrawing } from '#state/drawing.ts';
import { finishSketch, takePosition } from '#state/sketch.ts';

/** How far from the first corner a click or tap may land and still mean it, in CSS pixels. */
const REACH = 12;

function isFirstCorner(map: MapLibreMap, { x, y }: MapMouseEvent['point']): boolean {
  const { sketch } = useDrawing.getState();
  const first = sketch?.kind === 'polygon' && sketch.corners.length > 2 ? sketch.corners[0] : undefined;
  if (!first) return false;
  const corner = map.project([first[0], first[1]]);
  return Math.hypot(corner.x - x, corner.y - y) <= REACH;
}

/** Ends what is being drawn: the two clicks have set their corner, and here it only must not zoom. */
function onDoubleClick(event: MapMouseEvent): void {
  if (!useDrawing.getState().sketch) return;
  event.preventDefault();
  finishSketch();
}

/** While something is being drawn: a click is a corner or the middle, the first corner or a double click ends. */
export function takeClicks(map: MapLibreMap): () => void {
  const onClick = (event: MapMouseEvent) => {
    if (!useDrawing.getState().sketch) return;
    // Those who open what was clicked come later and leave it alone then.
    event.preventDefault();
    if (isFirstCorner(map, event.point)) finishSketch();
    else takePosition([event.lngLat.lng, event.lngLat.lat]);
  };
  map.on('click', onClick);
  map.on('dblclick', onDoubleClick);
  return () => {
    map.off('click', onClick);
    map.off('dblclick', onDoubleClick);
  };
}
