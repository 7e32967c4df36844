import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { changeColours } from '#derive/compare/changeClasses.ts';
import { PLACE_COLOURS } from '#derive/compare/placeColours.ts';
import type { Face } from '#derive/ramp.ts';
import { GAP_CLASS, PATTERNS, radiusOf } from '../style/measureLayers.ts';
import { PALETTES } from '../style/palette.ts';

/** A layer with the one that it lies right below. */
export type PlacedLayer = { readonly layer: LayerSpecification; readonly below: string };

/** What the contrast draws: shaded changes, rings of the other year, outlines of compared places. */
export type Shown = {
  readonly face: Face;
  readonly change: boolean;
  readonly rings: boolean;
  readonly places: boolean;
};

const NOTHING = 'rgba(0,0,0,0)';
const NO_STATE = -2;
const state = (name: string, otherwise: number): ExpressionSpecification => [
  'coalesce',
  ['feature-state', name],
  otherwise,
];
const changeOf = state('change', NO_STATE);
const isUncertain: ExpressionSpecification = ['boolean', ['feature-state', 'uncertain'], false];
const ring = state('ring', 0);
const place = state('compared', 0);

const visibleIf = (visible: boolean) => ({ visibility: visible ? ('visible' as const) : ('none' as const) });

function byNumber(number: ExpressionSpecification, colours: readonly string[], first: number): ExpressionSpecification {
  const start: ExpressionSpecification = ['to-color', NOTHING];
  return colours.reduce<ExpressionSpecification>(
    (rest, colour, index) => ['case', ['==', number, index + first], colour, rest],
    start,
  );
}

/** Units shaded by change; estimated ends carry the hatch and gaps the lattice of the shaded map. */
function changeLayers({ face, change }: Shown): PlacedLayer[] {
  const layout = visibleIf(change);
  const pattern = (name: string, shown: ExpressionSpecification): PlacedLayer => ({
    below: 'lakes',
    layer: {
      id: `change-${name}`,
      type: 'fill',
      source: 'units',
      layout,
      paint: { 'fill-pattern': name, 'fill-opacity': ['case', shown, 1, 0] },
    },
  });
  return [
    {
      below: 'lakes',
      layer: {
        id: 'change',
        type: 'fill',
        source: 'units',
        layout,
        paint: { 'fill-color': byNumber(changeOf, changeColours(face), 0), 'fill-antialias': false },
      },
    },
    pattern(PATTERNS.estimated, ['all', isUncertain, ['>=', changeOf, 0]]),
    pattern(PATTERNS.gap, ['==', changeOf, GAP_CLASS]),
  ];
}

function outline(
  id: string,
  colour: string | ExpressionSpecification,
  { width, places }: { width: number; places: boolean },
): PlacedLayer {
  return {
    below: 'hover-case',
    layer: {
      id,
      type: 'line',
      source: 'units',
      layout: { ...visibleIf(places), 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': width, 'line-opacity': ['case', ['>', place, 0], 1, 0] },
    },
  };
}

/** Every layer of the contrast, bottom to top; the same ones whatever is shown. */
export function contrastLayers(shown: Shown): PlacedLayer[] {
  const palette = PALETTES[shown.face];
  const { places } = shown;
  return [
    ...changeLayers(shown),
    outline('compared-case', palette.halo, { width: 4.6, places }),
    outline('compared', byNumber(place, PLACE_COLOURS[shown.face], 1), { width: 2.4, places }),
    {
      below: 'towns',
      layer: {
        id: 'rings',
        type: 'circle',
        source: 'seats',
        layout: visibleIf(shown.rings),
        paint: {
          'circle-radius': radiusOf(ring),
          'circle-opacity': 0,
          'circle-stroke-color': palette.selected,
          'circle-stroke-width': ['case', ['>', ring, 0], 1.8, 0],
        },
      },
    },
  ];
}
