import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { RAMP, type Face } from '#derive/ramp.ts';
import { SPOT_ZOOM } from '#derive/villageSpots.ts';
import type { ShownLayer } from '#derive/shownLayer.ts';
import { PALETTES } from './palette.ts';

/** Value of the feature state `class` where a unit has no value; no state at all is drawn as nothing. */
export const GAP_CLASS = -1;
const NO_STATE = -2;

/** Names of the two patterns; their pictures are made for a face by `addPatterns`. */
export const PATTERNS = { estimated: 'estimated', gap: 'gap' } as const;

const NOTHING = 'rgba(0,0,0,0)';
const shownClass: ExpressionSpecification = ['coalesce', ['feature-state', 'class'], NO_STATE];
const isEstimated: ExpressionSpecification = ['boolean', ['feature-state', 'estimated'], false];
const diameter: ExpressionSpecification = ['coalesce', ['feature-state', 'diameter'], 0];

function classColour(face: Face): ExpressionSpecification {
  const [first = NOTHING, ...others] = RAMP[face];
  // Each class has a whole number; anything else, as no state at all, is drawn as nothing.
  const below: ExpressionSpecification = ['case', ['==', shownClass, 0], first, NOTHING];
  return others.reduce<ExpressionSpecification>(
    (rest, colour, index) => ['case', ['==', shownClass, index + 1], colour, rest],
    below,
  );
}

const visibleIf = (visible: boolean) => ({ visibility: visible ? ('visible' as const) : ('none' as const) });

/** Shaded units. Estimated ones carry a hatch over their colour; a gap has its own pattern and no colour at all. */
export function fillLayers(face: Face, layer: ShownLayer): LayerSpecification[] {
  const layout = visibleIf(layer === 'fill');
  const pattern = (name: string, shown: ExpressionSpecification): LayerSpecification => ({
    id: `fill-${name}`,
    type: 'fill',
    source: 'units',
    layout,
    paint: { 'fill-pattern': name, 'fill-opacity': ['case', shown, 1, 0] },
  });
  return [
    {
      id: 'fill',
      type: 'fill',
      source: 'units',
      layout,
      paint: { 'fill-color': classColour(face), 'fill-antialias': false },
    },
    pattern(PATTERNS.estimated, ['all', isEstimated, ['>=', shownClass, 0]]),
    pattern(PATTERNS.gap, ['==', shownClass, GAP_CLASS]),
  ];
}

/** Beyond every zoom of the map. */
export const LAST_ZOOM = 24;
export const SPOT_LAYER = 'village-spots';

/** Circles grow with the map, slower than the land does, so that neighbours come apart. */
export const radiusOf = (across: ExpressionSpecification): ExpressionSpecification => {
  const radius = (factor: number): ExpressionSpecification => ['*', factor / 2, across];
  return ['interpolate', ['linear'], ['zoom'], 3, radius(0.7), 4, radius(1), 8, radius(3)];
};

/**
 * Proportional circles at the inhabited points: full for reported values, hollow for estimated ones. The last layer
 * holds the Taobao villages of counties and towns, which take the place of their unit's circle close up.
 */
export function circleLayers(face: Face, layer: ShownLayer): LayerSpecification[] {
  const { circle, circleEdge } = PALETTES[face];
  const paint = { 'circle-color': circle, 'circle-stroke-color': circleEdge, 'circle-stroke-opacity': 0.9 };
  return [
    {
      id: 'circles',
      type: 'circle',
      source: 'seats',
      layout: { ...visibleIf(layer === 'circles'), 'circle-sort-key': ['get', 'rank'] },
      paint: {
        ...paint,
        'circle-radius': radiusOf(diameter),
        'circle-opacity': ['case', isEstimated, 0.16, 0.62],
        'circle-stroke-width': ['case', ['>', diameter, 0], 1.1, 0],
      },
    },
    {
      id: SPOT_LAYER,
      type: 'circle',
      source: 'village-spots',
      minzoom: SPOT_ZOOM,
      layout: { 'circle-sort-key': ['get', 'rank'] },
      paint: {
        ...paint,
        'circle-radius': radiusOf(['get', 'diameter']),
        'circle-opacity': 0.62,
        'circle-stroke-width': 1.1,
      },
    },
  ];
}
