import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import { loadVillages } from '#data/onDemand.ts';
import type { Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { contrastOf, type Contrast } from '#derive/shownLayer.ts';
import { useSession } from '#state/session.ts';
import { onSplit, splitPosition } from '#state/swipe.ts';
import { want } from '#state/want.ts';
import type { HeatStage } from '../bringHeat.ts';
import type { StageProps } from '../createStage.ts';
import { featureId } from '../features/unitFeatures.ts';
import { paintYear, type Paint } from '../heat/createPasses.ts';
import type { MapPart } from '../mapParts.ts';
import { contrastLayers, type Shown } from './contrastLayers.ts';
import { differencePaint, swipePaint } from './contrastPaints.ts';
import { changeStates, comparedStates, ringStates, type States } from './contrastStates.ts';

export type ContrastStart = {
  readonly dataset: Dataset;
  readonly props: () => StageProps;
  /** The heat surface, where the device has one. */
  readonly surface: HeatStage | null;
};

/** Tells the map feature states of one source, and of those only what changed; `forget` after it has lost them. */
function createStates(map: MapLibreMap, source: 'units' | 'seats') {
  const told = new Map<Adcode, string>();
  return {
    apply(states: States): void {
      for (const [unit, state] of states) {
        const text = JSON.stringify(state);
        if (told.get(unit) === text) continue;
        told.set(unit, text);
        map.setFeatureState({ source, id: featureId(unit) }, state);
      }
    },
    forget: () => told.clear(),
  };
}

/** Puts the layers on the map anew: they are few, and what they show changes seldom. */
function drawLayers(map: MapLibreMap, shown: Shown): void {
  for (const { layer, below } of contrastLayers(shown)) {
    if (map.getLayer(layer.id)) map.removeLayer(layer.id);
    map.addLayer(layer, below);
  }
}

const hasContrast = ({ view }: StageProps): Contrast | null =>
  contrastOf(view.selection, useSession.getState().lacking);

function shownOf(props: StageProps): Shown {
  const { layer, face, view } = props;
  const { tool, comparison } = view.selection;
  return {
    face,
    change: layer === 'change',
    rings: layer === 'circles' && hasContrast(props) === 'difference',
    places: tool === 'compare' && comparison === 'places',
  };
}

/** Draws the surface by the contrast, and redraws it when the year set against, the face or the divider changes. */
function startPaint(props: () => StageProps, surface: HeatStage): MapPart {
  const asked = () => ({ against: props().view.selection.against, face: props().face, split: splitPosition() });
  const paints: Readonly<Partial<Record<Contrast, Paint>>> = {
    swipe: swipePaint(asked),
    difference: differencePaint(asked),
  };
  let drawn = '';
  const update = () => {
    const contrast = hasContrast(props());
    const { against, face } = asked();
    const paint = contrast === null ? undefined : paints[contrast];
    const next = paint ? `${contrast} ${against} ${face}` : '';
    if (next !== drawn) surface.setPaint(paint ?? paintYear);
    drawn = next;
  };
  const stopSplit = onSplit(() => {
    if (hasContrast(props()) === 'swipe') surface.move();
  });
  update();
  return {
    update,
    stop() {
      stopSplit();
      surface.setPaint(paintYear);
    },
  };
}

/** Shows on the map what the compare tool is set to. */
export function startContrast(map: MapLibreMap, { dataset, props, surface }: ContrastStart): MapPart {
  const [units, seats] = [createStates(map, 'units'), createStates(map, 'seats')];
  const paint = surface && startPaint(props, surface);
  let villages: VillagesFile | null = null;
  let stopWanting: (() => void) | null = null;
  let drawn = '';
  const apply = () => {
    const { selection } = props().view;
    if (selection.measure === 'villages') stopWanting ??= want('villages', loadVillages, takeVillages);
    // While a lost map is being restored there is nothing to draw on; `renew` draws afterwards.
    if (!map.getLayer('lakes')) return;
    const shown = shownOf(props());
    const next = JSON.stringify(shown);
    if (next !== drawn) drawLayers(map, shown);
    drawn = next;
    const kind = hasContrast(props()) === 'growth' ? 'growth' : 'difference';
    if (shown.change) units.apply(changeStates(dataset, { selection, kind, villages }));
    if (shown.rings) seats.apply(ringStates(dataset, { selection, villages }));
    if (shown.places) units.apply(comparedStates(dataset, selection.compared));
  };
  const takeVillages = (file: VillagesFile) => {
    villages = file;
    apply();
  };
  apply();
  return {
    update() {
      paint?.update?.();
      apply();
    },
    renew() {
      drawn = '';
      units.forget();
      seats.forget();
      apply();
    },
    stop() {
      stopWanting?.();
      paint?.stop?.();
    },
  };
}
