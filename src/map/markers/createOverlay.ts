import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** deck.gl over the map, drawing only when asked to or when the map draws. */
export type Overlay = {
  /** Asks for the layers anew and draws them. */
  readonly update: () => void;
  /** Draws the layers there are, a fraction of the cost of new ones. */
  readonly draw: () => void;
  /** Makes it anew after the card lost everything; what is drawn is asked for again. */
  readonly renew: () => void;
  readonly stop: () => void;
};

/**
 * Puts deck.gl over a map. Its own loop is stopped, since it costs 50 ms of every second while nothing changes; it
 * then follows the map's frames by itself, and is told to draw otherwise.
 */
export function createOverlay(map: MapLibreMap, layers: () => readonly Layer[]): Overlay {
  let overlay = add();

  function add(): MapLibreOverlay {
    const added = new MapLibreOverlay({
      interleaved: false,
      layers: [],
      onLoad: () => start(added),
      // The size of the canvas is learnt a moment after loading, and again whenever the window changes.
      onResize: update,
    });
    map.addControl(added);
    return added;
  }
  function start(added: MapLibreOverlay): void {
    added['_deck']?.['animationLoop']?.stop();
    dropWidgets(added);
    watchContext(added.getCanvas(), renew);
    update();
  }
  function update(): void {
    const deck = overlay['_deck'];
    if (!deck?.isInitialized) return;
    overlay.setProps({ interleaved: false, layers: [...layers()] });
    deck['animationLoop']?.redraw();
  }
  function draw(): void {
    const deck = overlay['_deck'];
    if (deck?.isInitialized) deck.redraw('the look has changed');
  }
  function renew(): void {
    map.removeControl(overlay);
    overlay = add();
  }
  return { update, draw, renew, stop: () => void map.removeControl(overlay) };
}

/** Its tooltip, which is never shown here, asks the page for its layout at every frame. */
function dropWidgets(overlay: MapLibreOverlay): void {
  const manager = overlay['_deck']?.['widgetManager'];
  if (!manager) return;
  manager.finalize();
  manager.containers = {};
}

/** deck.gl cannot go on with a context it has lost, not even when it is given back: it is made anew then. */
function watchContext(canvas: HTMLCanvasElement | null, onRestored: () => void): void {
  canvas?.addEventListener('webglcontextlost', event => event.preventDefault());
  canvas?.addEventListener('webglcontextrestored', onRestored);
}
