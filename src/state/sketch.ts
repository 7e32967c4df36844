import type { LonLat } from '#data/place.ts';
import { selectArea } from './actions.ts';
import { CORNERS, RADIUS, roundPosition } from './area.ts';
import { useDrawing } from './drawing.ts';
import { useSelection } from './selection.ts';

/** From now on a click on the map sets the middle of the circle, or a corner. */
export function startSketch(kind: 'circle' | 'polygon'): void {
  useDrawing.setState({ sketch: kind === 'circle' ? { kind } : { kind, corners: [] } });
}

/** Clicks mean places again, and what was begun is forgotten. */
export function cancelSketch(): void {
  useDrawing.setState({ sketch: null });
}

/** Puts the middle of the circle at a position and keeps its radius. */
export function centreAt(at: LonLat): void {
  const { area } = useSelection.getState();
  selectArea({ kind: 'circle', at, km: area?.kind === 'circle' ? area.km : RADIUS.first });
  cancelSketch();
}

/** Adds a corner to the polygon that is being drawn, or sets the middle of the circle; the same corner twice counts once. */
export function takePosition(position: LonLat): void {
  const { sketch } = useDrawing.getState();
  if (!sketch) return;
  if (sketch.kind === 'circle') return centreAt(position);
  const at = roundPosition(position);
  const last = sketch.corners.at(-1);
  const isRepeated = last?.[0] === at[0] && last[1] === at[1];
  if (isRepeated || sketch.corners.length >= CORNERS.most) return;
  useDrawing.setState({ sketch: { kind: 'polygon', corners: [...sketch.corners, at] } });
}

/** Takes the last corner back. */
export function undoCorner(): void {
  const { sketch } = useDrawing.getState();
  if (sketch?.kind === 'polygon')
    useDrawing.setState({ sketch: { kind: 'polygon', corners: sketch.corners.slice(0, -1) } });
}

/** Makes the corners the chosen area; with fewer than three nothing happens. */
export function finishSketch(): void {
  const { sketch } = useDrawing.getState();
  if (sketch?.kind !== 'polygon' || sketch.corners.length < CORNERS.least) return;
  selectArea({ kind: 'polygon', corners: sketch.corners });
  cancelSketch();
}
