import type { Map as MapLibreMap } from 'maplibre-gl';
import { want } from '#state/want.ts';
import type { ContrastStart } from './contrast/startContrast.ts';
import type { MapPart } from './mapParts.ts';

/** Fetches what the compare tool shows on the map when that tool is first opened; without it nothing is done here. */
export function bringContrast(map: MapLibreMap, start: ContrastStart): MapPart {
  let contrast: MapPart | null = null;
  let stopWanting: (() => void) | null = null;
  const update = () => {
    if (contrast) return contrast.update?.();
    if (start.props().view.selection.tool !== 'compare') return undefined;
    stopWanting ??= want(
      'contrast',
      () => import('./contrast/startContrast.ts'),
      ({ startContrast }) => {
        contrast = startContrast(map, start);
      },
    );
    return undefined;
  };
  update();
  return {
    update,
    renew: () => contrast?.renew?.(),
    stop() {
      stopWanting?.();
      contrast?.stop?.();
    },
  };
}
