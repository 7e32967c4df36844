import type { Map as MapLibreMap } from 'maplibre-gl';
import { onTimePosition } from '#state/clock.ts';
import { useSession } from '#state/session.ts';
import type { Heat } from './heat/createHeat.ts';
import type { HeatBelowLabels } from './heatBelowLabels.ts';

/** Time has come to rest when it has not moved for so long. */
const REST_MS = 250;

/** Who draws the surface: its own canvas above the map, the map below its names, or nobody. */
export type HeatPlace = 'above' | 'below' | 'nowhere';

/**
 * Hands the heat surface over between its canvas and the map: above while time moves, below the names while it
 * rests. Both pictures change in one task, so no frame shows the surface twice or not at all.
 */
export function handOverHeat(map: MapLibreMap, heat: Heat, below: HeatBelowLabels) {
  let isShown = false;
  let place: HeatPlace = 'above';
  let timer = 0;
  let request = 0;
  let movedAt = 0;
  const put = (next: HeatPlace) => {
    if (place === next) return;
    place = next;
    below.setDrawn(next === 'below');
    heat.setVisible(next === 'above');
    map.redraw();
  };
  const rest = () => {
    if (!useSession.getState().playing) put(isShown ? 'below' : 'nowhere');
  };
  /** Time moves at every frame, so a pending look is kept and asks itself how long ago that was. */
  const restSoon = () => {
    movedAt = performance.now();
    if (timer === 0 && request === 0) timer = window.setTimeout(look, REST_MS);
  };
  const look = () => {
    timer = 0;
    const left = movedAt + REST_MS - performance.now();
    if (left > 0) {
      timer = window.setTimeout(look, left);
      return;
    }
    const seen = movedAt;
    // Two frames more: where a frame takes longer than the wait, time is moving although nothing came in between.
    request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => {
        request = 0;
        if (movedAt === seen) rest();
        else look();
      });
    });
  };
  const move = () => {
    if (!isShown) return;
    put('above');
    restSoon();
  };
  const stopClock = onTimePosition(move);
  const stopSession = useSession.subscribe(({ playing }, { playing: was }) => {
    if (was && !playing) restSoon();
  });
  return {
    /** Whether there is a surface to draw at all. */
    setShown(shown: boolean) {
      if (isShown === shown) return;
      isShown = shown;
      rest();
    },
    /** The picture moves otherwise than by time: it is drawn above until it rests. */
    move,
    /** Draws the resting place anew after the map has lost it. */
    renew() {
      below.renew();
      map.triggerRepaint();
    },
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(request);
      stopClock();
      stopSession();
    },
  };
}
