import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import { addPatterns } from './addPatterns.ts';
import { createReadings } from './applyReadings.ts';
import { bringContrast } from './bringContrast.ts';
import { bringDrawing } from './drawing/bringDrawing.ts';
import { bringHeat } from './bringHeat.ts';
import { bringMarks } from './bringMarks.ts';
import { bringMarkers } from './bringMarkers.ts';
import { bringOwn } from './bringOwn.ts';
import { bringSpots } from './bringSpots.ts';
import { finerSpots } from './cursor/finerSpots.ts';
import { startCursor } from './cursor/startCursor.ts';
import type { StageProps } from './createStage.ts';
import type { Heat } from './heat/createHeat.ts';
import type { HeatContent } from './heatContents.ts';
import { startHighlight } from './highlight.ts';
import { startPicking } from './pick.ts';
import { startShowing } from './showSubject.ts';
import type { Look } from './style/mapStyle.ts';
import { restyle } from './style/restyle.ts';

/** Something that lives on the map. */
export type MapPart = {
  /** The stage's props have changed. */
  readonly update?: () => void;
  /** The map has forgotten all it was told beyond its style and sources. */
  readonly renew?: () => void;
  readonly stop?: () => void;
};

/** What parts are made from; `props` answers with the present ones. */
export type PartsStart = {
  readonly dataset: Dataset;
  readonly props: () => StageProps;
  readonly heat: Heat | null;
  readonly contentOf: (props: StageProps) => HeatContent;
  /** The look that the style was made with. */
  readonly look: Look;
};

/** The part of the props that the style depends on. */
export const lookOf = ({ face, language, layer }: StageProps): Look => ({ face, language, layer });

/** Tells assistive technology that arrow keys belong to the map, and what they do there. */
function describeCanvas(canvas: HTMLCanvasElement, { name, keys }: StageProps['words']): void {
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', name);
  canvas.setAttribute('aria-description', keys);
}

function lookPart(map: MapLibreMap, props: () => StageProps, first: Look): MapPart {
  let drawn = first;
  const apply = () => {
    const look = lookOf(props());
    if (drawn.face !== look.face || !map.hasImage('estimated')) addPatterns(map, look.face);
    restyle(map, drawn, look);
    describeCanvas(map.getCanvas(), props().words);
    drawn = look;
  };
  apply();
  return { update: apply, renew: apply };
}

function readingsPart(map: MapLibreMap, props: () => StageProps): MapPart {
  const readings = createReadings(map);
  const apply = () => {
    const { layer, view } = props();
    // Under the heat, or where changes are shaded, nobody sees them, and telling hundreds of units at every year would be for nothing.
    if (layer !== 'heat' && layer !== 'change') readings.apply(view.readings, view.selection.measure);
  };
  apply();
  return {
    update: apply,
    renew() {
      readings.forget();
      apply();
    },
  };
}

/** Puts everything on a map whose style has been loaded. */
export function addMapParts(
  map: MapLibreMap,
  { dataset, props, heat, contentOf, look }: PartsStart,
): readonly MapPart[] {
  const markers = bringMarkers(map, props);
  const own = bringOwn(map, props);
  const shown = () => ({ content: contentOf(props()), isShown: props().layer === 'heat' });
  const surface = heat && bringHeat(map, heat, shown);
  return [
    lookPart(map, props, look),
    readingsPart(map, props),
    bringSpots(map, props),
    startHighlight(map, dataset),
    markers,
    own,
    bringMarks(map, () => props().view),
    bringDrawing(map, () => props().face),
    ...(surface ? [surface] : []),
    bringContrast(map, { dataset, props, surface }),
    { stop: startPicking(map, markers.picking, own.rowAt) },
    {
      stop: startCursor(map, {
        dataset,
        padding: () => props().padding,
        markers: markers.picking,
        finer: () => finerSpots(map),
      }),
    },
    { stop: startShowing(map, dataset, () => props().padding) },
  ];
}
