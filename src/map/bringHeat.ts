import type { Map as MapLibreMap } from 'maplibre-gl';
import { handOverHeat } from './handOverHeat.ts';
import type { Heat } from './heat/createHeat.ts';
import type { Paint } from './heat/createPasses.ts';
import { addHeatBelowLabels } from './heatBelowLabels.ts';
import type { HeatContent } from './heatContents.ts';
import { onceComplete } from './onceComplete.ts';

/** The surface from the map's side. */
export type HeatStage = {
  readonly update: () => void;
  /** Draws the surface in another way from now on. */
  readonly setPaint: (paint: Paint) => void;
  /** What the present way draws has moved, and will go on moving for a moment. */
  readonly move: () => void;
  readonly renew: () => void;
  readonly stop: () => void;
};

/** Lets the map take the surface over once its own picture is complete; until then the canvas above stays. */
export function bringHeat(
  map: MapLibreMap,
  heat: Heat,
  props: () => { content: HeatContent; isShown: boolean },
): HeatStage {
  const below = addHeatBelowLabels(map, props().content);
  const handOver = handOverHeat(map, heat, below);
  let isReady = false;
  let paint: Paint | null = null;
  const update = () => {
    const { content, isShown } = props();
    below.setContent(content);
    if (isReady) handOver.setShown(isShown);
    else heat.setVisible(isShown);
  };
  const stopWaiting = onceComplete(map, () => {
    isReady = true;
    update();
  });
  return {
    update,
    setPaint(next) {
      if (paint === next) return;
      paint = next;
      below.setPaint(next);
      heat.setPaint(next);
      map.triggerRepaint();
    },
    move() {
      if (isReady) handOver.move();
      if (paint) heat.setPaint(paint);
    },
    renew: () => handOver.renew(),
    stop() {
      stopWaiting();
      handOver.stop();
    },
  };
}
