import { HeatmapLayer } from '@deck.gl/aggregation-layers';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { columnAt } from './columnAt.ts';
import { idle, landMap } from './landMap.ts';
import { CIRCLE_OPACITY, COLOURS, HEAT_OPACITY, RADIUS, rgb } from './look.ts';
import { offerTime, twoFrames } from './offerTime.ts';
import { loadScene, type Columns } from './scene.ts';

/** Metres a texel of the weight texture at the middle of this view; deck.gl multiplies the domain of sums by them. */
const METRES_A_TEXEL = 15_337;

const { land, heat, circles } = await loadScene();
const map = await landMap(land);

const positions = ({ count, lon, lat }: Columns) =>
  Float32Array.from({ length: 2 * count }, (_, index) => (index % 2 === 0 ? lon : lat)[index >> 1] ?? 0);
const heatPositions = positions(heat);
const circlePositions = positions(circles);
const fills = Uint8Array.from(circles.colour.flatMap(colour => [...rgb(colour), Math.round(255 * CIRCLE_OPACITY)]));

/** The lightest way the library offers for changing weights: typed arrays in, no accessor called. */
const layersAt = (time: number) => [
  new HeatmapLayer({
    id: 'heat',
    data: {
      length: heat.count,
      attributes: {
        getPosition: { value: heatPositions, size: 2 },
        getWeight: { value: columnAt(heat, time), size: 1 },
      },
    },
    // Its kernel's standard deviation is a sixth of the radius, MapLibre's a third.
    radiusPixels: 2 * RADIUS,
    colorRange: COLOURS.map(rgb),
    colorDomain: [0.1 / METRES_A_TEXEL, 3.4 / METRES_A_TEXEL],
    opacity: HEAT_OPACITY,
  }),
  new ScatterplotLayer({
    id: 'circles',
    data: {
      length: circles.count,
      attributes: {
        getPosition: { value: circlePositions, size: 2 },
        getRadius: { value: columnAt(circles, time), size: 1 },
        getFillColor: { value: fills, size: 4 },
      },
    },
    radiusUnits: 'pixels',
    stroked: true,
    getLineColor: [255, 255, 255],
    lineWidthUnits: 'pixels',
    getLineWidth: 0.5,
  }),
];

const overlay = new MapLibreOverlay({ interleaved: false, layers: layersAt(2024) });
map.addControl(overlay);
const whenReady = async () => {
  await idle(map);
  await twoFrames();
};
offerTime({ setTime: time => overlay.setProps({ layers: layersAt(time) }), ready: whenReady() });
