import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { columnAt } from './columnAt.ts';
import { CIRCLE_OPACITY, COLOURS, LAND, RADIUS, VIEW } from './look.ts';
import { offerTime, twoFrames } from './offerTime.ts';
import './page.css';
import { loadScene } from './scene.ts';

// The heat plug-in looks for the library in a global of this name.
Object.assign(globalThis, { L });
const [{ land, heat, circles }] = await Promise.all([loadScene(), import('leaflet.heat')]);

// Leaflet's zoom counts tiles of 256 pixels, MapLibre's of 512.
const map = L.map('map', {
  center: [VIEW.lat, VIEW.lng],
  zoom: VIEW.zoom + 1,
  zoomSnap: 0,
  preferCanvas: true,
  attributionControl: false,
  zoomControl: false,
});
const outline = { color: LAND.line, weight: LAND.width, fillColor: LAND.fill, fillOpacity: 1 };
L.geoJSON(land, { style: outline, interactive: false }).addTo(map);

const pointsAt = (time: number) =>
  Array.from(columnAt(heat, time), (weight, row): [number, number, number] => [
    heat.lat[row] ?? 0,
    heat.lon[row] ?? 0,
    weight,
  ]);
const gradient = Object.fromEntries(COLOURS.map((colour, index) => [0.05 + 0.15 * index, colour]));
const kernel = { radius: RADIUS / 2, blur: RADIUS / 2, max: 1, minOpacity: 0, maxZoom: 0 };
const surface = L.heatLayer(pointsAt(2024), { ...kernel, gradient }).addTo(map);

const markers = Array.from(columnAt(circles, 2024), (radius, row) =>
  L.circleMarker([circles.lat[row] ?? 0, circles.lon[row] ?? 0], {
    radius,
    weight: 0.5,
    color: '#ffffff',
    fillColor: circles.colour[row] ?? '',
    fillOpacity: CIRCLE_OPACITY,
    interactive: false,
  }).addTo(map),
);

function setTime(time: number): void {
  surface.setLatLngs(pointsAt(time));
  columnAt(circles, time).forEach((radius, row) => markers[row]?.setRadius(radius));
}

offerTime({ setTime, ready: twoFrames() });
