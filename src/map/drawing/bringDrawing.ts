import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Face } from '#derive/ramp.ts';
import { useDrawing, type Drawing } from '#state/drawing.ts';
import type { MapPart } from '../mapParts.ts';
import { drawingFeatures } from './drawingFeatures.ts';
import { drawingLayers, DRAWING } from './drawingLayers.ts';
import { takeClicks } from './takeClicks.ts';

/** The lowest of the names: areas and paths lie below all of them. */
const FIRST_NAME = 'towns';
const ON_TOP = new Set(['drawn-points', 'drawn-labels']);

/** Puts the layers of a face on the map: lines and areas below the names, points and what is written beside them on top. */
function addLayers(map: MapLibreMap, face: Face): void {
  for (const layer of drawingLayers(face)) {
    if (map.getLayer(layer.id)) map.removeLayer(layer.id);
    map.addLayer(layer, ON_TOP.has(layer.id) ? undefined : FIRST_NAME);
  }
}

/** Whether markers would lie on what matters: on a path, or on corners that are being set. */
const wantsRoom = ({ drawn, sketch }: Drawing) =>
  sketch !== null || drawn.some(({ properties }) => properties.role === 'path');

/** Draws what tools ask for. Source and layers are added when there is something to draw for the first time. */
export function bringDrawing(map: MapLibreMap, face: () => Face): MapPart {
  let drawnIn: Face | null = null;
  const draw = () => {
    const drawing = useDrawing.getState();
    map.getCanvas().classList.toggle('map-sketching', drawing.sketch !== null);
    map.getContainer().classList.toggle('map-dimmed', wantsRoom(drawing));
    const isEmpty = drawing.drawn.length === 0 && drawing.sketch === null;
    // While a lost map is being restored there is nothing to draw on; `renew` draws afterwards.
    if ((isEmpty && drawnIn === null) || !map.getLayer(FIRST_NAME)) return;
    const data = drawingFeatures(drawing);
    const source = map.getSource<GeoJSONSource>(DRAWING);
    if (source) void source.setData(data);
    else map.addSource(DRAWING, { type: 'geojson', data, tolerance: 0 });
    if (drawnIn === face() && map.getLayer('drawn-area')) return;
    drawnIn = face();
    addLayers(map, drawnIn);
  };
  const stops = [useDrawing.subscribe(draw), takeClicks(map)];
  draw();
  return {
    update() {
      if (drawnIn !== null && drawnIn !== face()) draw();
    },
    renew: draw,
    stop: () => stops.forEach(stop => stop()),
  };
}
