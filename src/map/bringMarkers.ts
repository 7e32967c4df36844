import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { loadIcons } from '#data/onDemand.ts';
import { want } from '#state/want.ts';
import type { StageProps } from './createStage.ts';
import { beltNames } from './features/beltNames.ts';
import type { MarkerProps, Markers } from './markers/startMarkers.ts';
import { onceComplete } from './onceComplete.ts';
import type { MarkerPicking } from './pick.ts';

/** The markers from the map's side: usable before deck.gl has come, and silent until then. */
export type MarkerStage = {
  readonly update: () => void;
  readonly renew: () => void;
  readonly picking: () => MarkerPicking | null;
  readonly stop: () => void;
};

const markerProps = ({ view, face }: StageProps): MarkerProps => ({
  belts: view.belts,
  year: view.selection.year,
  face,
});

/** Fetches deck.gl once the map is drawn, and puts the belts on it; the map never waits for them. */
export function bringMarkers(map: MapLibreMap, props: () => StageProps): MarkerStage {
  let markers: Markers | null = null;
  let stopWanting: (() => void) | null = null;
  const writeNames = () => {
    if (markers) void map.getSource<GeoJSONSource>('belt-names')?.setData(beltNames(markers.placed(), map.getZoom()));
  };
  const stopWaiting = onceComplete(map, () => {
    stopWanting = want(
      'markers',
      () => Promise.all([import('./markers/startMarkers.ts'), loadIcons()]),
      ([{ startMarkers }, icons]) => {
        markers = startMarkers(map, { icons, props: markerProps(props()), onPlaced: writeNames });
        writeNames();
        performance.mark('markers-ready');
      },
    );
  });
  return {
    update: () => markers?.update(markerProps(props())),
    renew: () => markers?.renew(),
    picking: () => markers,
    stop() {
      stopWaiting();
      stopWanting?.();
      markers?.stop();
    },
  };
}
