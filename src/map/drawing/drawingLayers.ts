import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Face } from '#derive/ramp.ts';
import type { DrawnRole } from '#state/drawing.ts';
import { FAMILIES } from '../style/labelLayers.ts';
import { PALETTES } from '../style/palette.ts';

/** Source of everything that tools draw. */
export const DRAWING = 'drawing';

const are = (...roles: readonly (DrawnRole | 'sketch' | 'corner')[]): FilterSpecification => [
  'in',
  ['get', 'role'],
  ['literal', roles],
];

/**
 * How the things that tools draw look, bottom to top: areas, paths, points, and what is written beside points. Every line
 * and point has a pale case, since it may lie on any colour of the ramp.
 */
export function drawingLayers(face: Face): LayerSpecification[] {
  const { selected, halo, strongLabel } = PALETTES[face];
  const common = { source: DRAWING } as const;
  const line = (id: string, colour: string, width: number): LayerSpecification => ({
    ...common,
    id,
    type: 'line',
    filter: are('area', 'path', 'sketch'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  const isGreat: ExpressionSpecification = ['match', ['get', 'role'], ['now', 'centre', 'corner'], true, false];
  return [
    {
      ...common,
      id: 'drawn-area',
      type: 'fill',
      filter: are('area'),
      paint: { 'fill-color': selected, 'fill-opacity': 0.08 },
    },
    line('drawn-line-case', halo, 5),
    line('drawn-line', selected, 2),
    {
      ...common,
      id: 'drawn-points',
      type: 'circle',
      filter: are('stop', 'now', 'centre', 'corner'),
      paint: {
        'circle-radius': ['case', isGreat, 6, 3.5],
        'circle-color': ['case', isGreat, selected, halo],
        'circle-stroke-color': ['case', isGreat, halo, selected],
        'circle-stroke-width': 2,
      },
    },
    {
      ...common,
      id: 'drawn-labels',
      type: 'symbol',
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': ['Semibold', ...FAMILIES],
        'text-size': 12.5,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.8,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': strongLabel, 'text-halo-color': halo, 'text-halo-width': 2 },
    },
  ];
}
