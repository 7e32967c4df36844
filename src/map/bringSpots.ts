import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { loadVillageList } from '#data/onDemand.ts';
import type { VillageListFile } from '#data/villageList.ts';
import { circleDiameter } from '#derive/colourScale.ts';
import { listedColumn, SPOT_ZOOM, TOWN_SPOT_ZOOM, villageSpots, type SpotLevel } from '#derive/villageSpots.ts';
import { want } from '#state/want.ts';
import type { StageProps } from './createStage.ts';
import type { MapPart } from './mapParts.ts';
import { LAST_ZOOM } from './style/measureLayers.ts';

function toFeatures(file: VillageListFile, { year, level }: Asked): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: villageSpots(file, year, level).map(({ id, unit, at, value }, rank) => ({
      type: 'Feature',
      properties: { spot: id, unit, rank, diameter: circleDiameter('villages', value) },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  };
}

type Asked = { readonly year: number; readonly level: SpotLevel };

/** The year and level to be drawn; null where the circles of the units are all there is. */
function asked({ measure, year }: StageProps['view']['selection'], zoom: number): Asked | null {
  if (measure !== 'villages' || listedColumn(year) < 0) return null;
  return { year, level: zoom >= TOWN_SPOT_ZOOM ? 'town' : 'county' };
}

/** Puts the circles of counties or towns on the map, and takes those of the units away where these stand; or back. */
function draw(map: MapLibreMap, features: FeatureCollection | null): void {
  void map.getSource<GeoJSONSource>('village-spots')?.setData(features ?? { type: 'FeatureCollection', features: [] });
  map.setLayerZoomRange('circles', 0, features ? SPOT_ZOOM : LAST_ZOOM);
}

/**
 * Taobao villages at counties and, closer, at towns in the years with a full list. They are fetched once the viewer
 * is close enough to see them; until then, and in other years, the circles of the units stay.
 */
export function bringSpots(map: MapLibreMap, props: () => StageProps): MapPart {
  let file: VillageListFile | null = null;
  let stopWanting: (() => void) | null = null;
  let drawn = '';
  const take = (loaded: VillageListFile) => {
    file = loaded;
    apply();
  };
  const apply = () => {
    const now = asked(props().view.selection, map.getZoom());
    if (now && map.getZoom() >= SPOT_ZOOM) stopWanting ??= want('villageList', loadVillageList, take);
    const next = file && now ? `${now.year} ${now.level}` : '';
    // While a lost map is being restored there is nothing to draw on; `renew` draws afterwards.
    if (next === drawn || !map.getLayer('circles')) return;
    drawn = next;
    draw(map, file && now ? toFeatures(file, now) : null);
  };
  map.on('zoom', apply);
  apply();
  return {
    update: apply,
    renew() {
      drawn = '';
      apply();
    },
    stop() {
      map.off('zoom', apply);
      stopWanting?.();
    },
  };
}
