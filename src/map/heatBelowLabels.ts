import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { Face } from '#derive/ramp.ts';
import {
  createPasses,
  hasFloatTargets,
  paintYear,
  type Composite,
  type Paint,
  type Passes,
} from './heat/createPasses.ts';
import type { HeatContent } from './heatContents.ts';
import { frameOf, isSameFrame, type Frame } from './mercator.ts';
import { cameraOf } from './syncCamera.ts';

/** The heat surface as a layer of the map. */
export type HeatBelowLabels = {
  readonly setContent: (content: HeatContent) => void;
  /** Takes another way to draw the surface, for the map's next frame. */
  readonly setPaint: (paint: Paint) => void;
  /** Draws or leaves out the surface, at the map's next frame. */
  readonly setDrawn: (drawn: boolean) => void;
  /** Puts the layer into the style again after the card lost everything. */
  readonly renew: () => void;
};

const LAYER = 'heat';
/** The lowest of what stays above the surface: first the outlines of the unit pointed at and chosen, then all names. */
const FIRST_ABOVE = 'hover-case';
const COMPOSITES: Readonly<Record<Face, Composite>> = { light: 'multiply', dark: 'screen' };

/**
 * Draws the heat surface inside the map's own picture, above lands and lines and below the names, so that names can
 * be read where the surface is strongest. It serves while time stands still. In motion it would cost a redraw of
 * the whole map at every frame; there the canvas above takes over, which redraws nothing but itself.
 */
export function addHeatBelowLabels(map: MapLibreMap, first: HeatContent): HeatBelowLabels {
  let content = first;
  let isDrawn = false;
  let paint = paintYear;
  let passes: Passes | null = null;
  let splatted: Frame | null = null;

  const upload = () => {
    passes?.setPoints(content.points);
    passes?.setRamp(content.ramp);
    splatted = null;
  };
  const currentFrame = () => {
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    return frameOf(cameraOf(map), { width, height });
  };
  const layer = (): CustomLayerInterface => ({
    id: LAYER,
    type: 'custom',
    renderingMode: '2d',
    onAdd(_, gl) {
      passes = hasFloatTargets(gl) ? createPasses(gl, true) : null;
      upload();
    },
    prerender() {
      if (!isDrawn || !passes) return;
      const frame = currentFrame();
      if (isSameFrame(frame, splatted)) return;
      passes.splat(frame, map.getPixelRatio());
      splatted = frame;
    },
    render() {
      if (isDrawn && passes) paint(passes, COMPOSITES[content.face]);
    },
  });
  map.addLayer(layer(), FIRST_ABOVE);
  return {
    setContent(next) {
      const { points, ramp, face } = content;
      content = next;
      const isNew = points !== next.points || ramp !== next.ramp;
      if (isNew) upload();
      // Every year passes through here: a repaint of the base map is worth it only when something changed.
      if (isNew || face !== next.face) map.triggerRepaint();
    },
    setPaint(next) {
      paint = next;
    },
    setDrawn(drawn) {
      isDrawn = drawn;
    },
    renew() {
      if (map.getLayer(LAYER)) map.removeLayer(LAYER);
      map.addLayer(layer(), FIRST_ABOVE);
    },
  };
}
