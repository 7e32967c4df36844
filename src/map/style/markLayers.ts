import type { CircleLayerSpecification, LayerSpecification } from 'maplibre-gl';
import { SPOT } from './labelLayers.ts';
import type { Palette } from './palette.ts';

/** Where the dot of an event lies from its point, in CSS pixels: clear of a belt's disc, as a badge would be. */
const BESIDE: [number, number] = [-9, -9];

type Mark = Pick<CircleLayerSpecification, 'id' | 'source' | 'paint'>;

const circle = (mark: Mark): LayerSpecification => ({ ...mark, type: 'circle' });

/**
 * Small marks above everything the base map draws: a ring around the seat of a pilot zone, with a pale case since it
 * may lie on any colour, and a dot beside whatever has an event in the year. In motion both are clear.
 */
export function markLayers({ mark, zone, halo }: Palette): LayerSpecification[] {
  const ring = (id: string, colour: string, width: number): LayerSpecification =>
    circle({
      id,
      source: 'zones',
      paint: {
        'circle-radius': 5,
        'circle-opacity': 0,
        'circle-stroke-color': colour,
        'circle-stroke-width': width,
      },
    });
  return [
    // Names step aside: they stand on the same seats. The spot is as large as a marker, and a ring is half of that.
    {
      id: 'zone-spots',
      type: 'symbol',
      source: 'zones',
      layout: { 'icon-image': SPOT, 'icon-size': 0.6, 'icon-allow-overlap': true, 'icon-padding': 0 },
      paint: { 'icon-opacity': 0 },
    },
    ring('zones-case', halo, 4),
    ring('zones', zone, 2),
    circle({
      id: 'event-marks',
      source: 'event-marks',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 2.6, 5, 3.6],
        'circle-color': mark,
        'circle-stroke-color': halo,
        'circle-stroke-width': 1.2,
        'circle-translate': BESIDE,
        'circle-translate-anchor': 'viewport',
      },
    }),
  ];
}
