import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { want } from '#state/want.ts';
import type { StageProps } from './createStage.ts';
import type { OwnPoints } from './own/ownPoints.ts';

/** Own data from the map's side. */
export type OwnStage = {
  readonly update: () => void;
  /** Row of the reader's point that is drawn at a point of the screen, or -1. */
  readonly rowAt: (point: Point) => number;
  readonly stop: () => void;
};

/** Draws the reader's own points once there are any; the program for it is fetched then. */
export function bringOwn(map: MapLibreMap, props: () => StageProps): OwnStage {
  let points: OwnPoints | null = null;
  let stopWanting: (() => void) | null = null;
  const update = () => {
    const { own, face } = props();
    points?.show(own.circles, face);
    if (own.circles) stopWanting ??= want('own', () => import('./own/ownPoints.ts'), start);
  };
  const start = ({ startOwnPoints }: { startOwnPoints: (map: MapLibreMap) => OwnPoints }) => {
    points = startOwnPoints(map);
    update();
  };
  update();
  return {
    update,
    rowAt: point => points?.rowAt(point) ?? -1,
    stop() {
      stopWanting?.();
      points?.stop();
    },
  };
}
