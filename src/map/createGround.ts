import type { Face } from '#derive/ramp.ts';
import { drawLand } from './drawLand.ts';
import type { UnitTopology } from './features/unitFeatures.ts';
import type { Frame } from './mercator.ts';

/** `keepsHeat`: the heat of the first response is all there will be, and is what the view asks for. */
export type GroundLook = { readonly frame: Frame; readonly face: Face; readonly keepsHeat: boolean };

/** What is seen under the heat until the map library has drawn its own picture. */
export type Ground = {
  /** Puts it into a container, with the renderer's surface between land and names. */
  readonly layInto: (container: HTMLElement, surface: HTMLElement) => void;
  /** The stage draws its first picture now, or what it shows has changed before the map library has come. */
  readonly draw: (look: GroundLook) => void;
  readonly remove: () => void;
};

/** Takes away what the first response showed around its map; the program's own cards stand there now. */
function clearFirst(): void {
  document.getElementById('first')?.remove();
}

/**
 * Goes on with the picture that the page came with: the same land, lines and names, which follow window, face and
 * language by style sheet alone. Only its heat gives way, to the renderer's.
 */
function pictureGround(land: HTMLElement, names: HTMLElement): Ground {
  const heat = land.querySelector<SVGElement>('#first-heat');
  return {
    layInto: (container, surface) => container.append(land, surface, names),
    draw({ keepsHeat }) {
      if (heat) heat.style.display = keepsHeat ? '' : 'none';
      clearFirst();
    },
    remove() {
      land.remove();
      names.remove();
    },
  };
}

function canvasGround(topology: UnitTopology): Ground {
  const canvas = document.createElement('canvas');
  canvas.className = 'map-land';
  canvas.setAttribute('aria-hidden', 'true');
  return {
    layInto: (container, surface) => container.append(canvas, surface),
    draw(look) {
      drawLand(canvas, topology, look);
      clearFirst();
    },
    remove: () => canvas.remove(),
  };
}

/**
 * The ground of a stage: the picture of the first response where there is one and `isDefaultView`, for which it was
 * made; else the units drawn on a canvas.
 */
export function createGround(topology: UnitTopology, isDefaultView: boolean): Ground {
  const [land, names] = ['first-land', 'first-names'].map(id => document.getElementById(id));
  const isTrue = isDefaultView && document.documentElement.dataset['first'] !== 'none';
  return isTrue && land && names ? pictureGround(land, names) : canvasGround(topology);
}
