import type { Map as MapLibreMap } from 'maplibre-gl';
import { handOverHeat } from './handOverHeat.ts';
import type { Heat } from './heat/createHeat.ts';
import { addHeatBelowLabels } from './heatBelowLabels.ts';
import type { HeatContent } from './heatContents.ts';
import { onceComplete } from './onceComplete.ts';

/** The surface from the map's side. */
export type HeatStage = { readonly update: () => void; readonly renew: () => void; readonly stop: () => void };

/** Lets the map take the surface over once its own picture is complete; until then the canvas above stays. */
export function bringHeat(
  map: MapLibreMap,
  heat: Heat,
  props: () => { content: HeatContent; isShown: boolean },
): HeatStage {
  const below = addHeatBelowLabels(map, props().content);
  const handOver = handOverHeat(map, heat, below);
  let isReady = false;
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
    renew: () => handOver.renew(),
    stop() {
      stopWaiting();
      handOver.stop();
    },
  };
}
