import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

/** Sea, land around, land, and the water in it, bottom to top. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'neighbours',
      type: 'fill',
      source: 'neighbours',
      // The borders lie over the edges, and the canvas itself is antialiased.
      paint: { 'fill-color': palette.neighbour, 'fill-antialias': false },
    },
    {
      id: 'neighbour-borders',
      type: 'line',
      source: 'neighbours',
      paint: { 'line-color': palette.neighbourBorder, 'line-width': 0.6 },
    },
    // Without antialiasing: neighbours share their edges, and a soft edge on both sides would show as a seam.
    {
      id: 'land',
      type: 'fill',
      source: 'units',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
  ];
}

/** Lakes and rivers, drawn over shaded units: nobody sends parcels from a lake. */
export function waterLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.lake, 'fill-antialias': false } },
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 4.5,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4.5, 0.5, 8, 1.6],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 4.5, 0, 5.2, 1],
      },
    },
  ];
}
