import type { FeatureCollection, Point } from 'geojson';
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  GeoJSONSource,
  HeatmapLayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { CIRCLE_OPACITY, COLOURS, HEAT_OPACITY, RADIUS, rgb } from './look.ts';
import type { Columns, Scene } from './scene.ts';

type Properties = Readonly<Record<string, number | string>>;

/** Columns as GeoJSON points with the row as their id. */
export function pointFeatures(
  { count, lon, lat }: Columns,
  properties: (row: number) => Properties,
): FeatureCollection<Point, Properties> {
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, row) => ({
      type: 'Feature',
      id: row,
      properties: properties(row),
      geometry: { type: 'Point', coordinates: [lon[row] ?? 0, lat[row] ?? 0] },
    })),
  };
}

const heatPaint = (weight: ExpressionSpecification): NonNullable<HeatmapLayerSpecification['paint']> => ({
  'heatmap-weight': weight,
  'heatmap-radius': RADIUS,
  'heatmap-intensity': 3,
  'heatmap-opacity': HEAT_OPACITY,
  'heatmap-color': [
    'interpolate',
    ['linear'],
    ['heatmap-density'],
    0,
    `rgba(${rgb(COLOURS[0] ?? '').join(',')},0)`,
    ...COLOURS.flatMap((colour, index) => [0.05 + index * 0.15, colour]),
  ] as ExpressionSpecification,
});

const circlePaint = (radius: ExpressionSpecification): NonNullable<CircleLayerSpecification['paint']> => ({
  'circle-color': ['get', 'colour'],
  'circle-radius': radius,
  'circle-opacity': CIRCLE_OPACITY,
  'circle-stroke-width': 0.5,
  'circle-stroke-color': '#ffffff',
});

export type HeatSources = { readonly heat: GeoJSONSource; readonly circles: GeoJSONSource };
type Numbers = { readonly weight: ExpressionSpecification; readonly radius: ExpressionSpecification };
type Data = { readonly heat: FeatureCollection; readonly circles: FeatureCollection };

/** Adds MapLibre's own heatmap and circles; the expressions say where their weights and radii come from. */
export function addHeatLayers(map: MapLibreMap, data: Data, { weight, radius }: Numbers): HeatSources {
  map.addSource('heat', { type: 'geojson', data: data.heat });
  map.addSource('circles', { type: 'geojson', data: data.circles });
  map.addLayer({ id: 'heat', type: 'heatmap', source: 'heat', paint: heatPaint(weight) });
  map.addLayer({ id: 'circles', type: 'circle', source: 'circles', paint: circlePaint(radius) });
  const source = (id: string) => {
    const found = map.getSource<GeoJSONSource>(id);
    if (!found) throw new Error(`no source ${id}`);
    return found;
  };
  return { heat: source('heat'), circles: source('circles') };
}

/** Colour of a circle by row, as a property. */
export const circleColour = ({ circles }: Scene, row: number): Properties => ({ colour: circles.colour[row] ?? '' });
