import type { DataDrivenPropertyValueSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { BORDER_WIDTHS, WIDTH_ZOOMS } from './borderWidths.ts';
import type { Palette } from './palette.ts';

type Width = DataDrivenPropertyValueSpecification<number>;

const [FROM, TO] = WIDTH_ZOOMS;
const byZoom = (low: number, high: number): Width => ['interpolate', ['linear'], ['zoom'], FROM, low, TO, high];
const ofKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

type Line = { id: string; source: string; colour: string; width: Width; filter?: FilterSpecification; dash?: number[] };

function line({ id, source, colour, width, filter, dash }: Line): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    ...(filter && { filter }),
    layout: { 'line-join': 'round', 'line-cap': dash ? 'butt' : 'round' },
    paint: { 'line-color': colour, 'line-width': width, ...(dash && { 'line-dasharray': dash }) },
  };
}

/** Borders from fine to strong, then the national-standard lines of the source, which nothing may cover. */
export function lineLayers(palette: Palette): LayerSpecification[] {
  const { countyBorder, prefectureBorder, provinceBorder, outline, land } = palette;
  const lines = { source: 'lines' };
  const undetermined = ofKind('undetermined');
  const counties = line({ id: 'county-borders', source: 'counties', colour: countyBorder, width: 0.5 });
  return [
    { ...counties, minzoom: 5.5 },
    line({
      id: 'unit-borders',
      source: 'borders',
      colour: prefectureBorder,
      width: byZoom(...BORDER_WIDTHS.unit),
      filter: ofKind('unit'),
    }),
    line({
      id: 'province-borders',
      source: 'borders',
      colour: provinceBorder,
      width: byZoom(...BORDER_WIDTHS.province),
      filter: ofKind('province'),
    }),
    line({
      id: 'outline',
      source: 'borders',
      colour: outline,
      width: byZoom(...BORDER_WIDTHS.outline),
      filter: ofKind('outline'),
    }),
    // An undetermined border is dashed: the solid outline under it is painted over before.
    line({ id: 'undetermined-ground', ...lines, colour: land, width: byZoom(1.6, 3.4), filter: undetermined }),
    line({
      id: 'undetermined',
      ...lines,
      colour: outline,
      width: byZoom(0.9, 1.8),
      filter: undetermined,
      dash: [3, 2],
    }),
    line({
      id: 'sar-sea',
      ...lines,
      colour: provinceBorder,
      width: byZoom(0.5, 1.2),
      filter: ofKind('sar'),
      dash: [4, 2],
    }),
    line({ id: 'ten-dash', ...lines, colour: outline, width: byZoom(1.3, 2.6), filter: ofKind('ten-dash') }),
  ];
}

const shownIf = (state: string): Width => ['case', ['boolean', ['feature-state', state], false], 1, 0];

/** Widths of the outlines of units by the state that shows them, in CSS pixels, as layers from below to above. */
export const OUTLINES = {
  hover: { 'hover-case': 3.4, hover: 1.6 },
  selected: { 'selected-case': 5, selected: 2.6 },
} as const;

type Outline = { id: string; state: 'hover' | 'selected'; colour: string };

function unitOutline({ id, state, colour }: Outline): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'units',
    layout: { 'line-join': 'round' },
    // Without any width the layer is not drawn at all; `highlight.ts` gives it one while there is a unit to outline.
    paint: { 'line-color': colour, 'line-width': 0, 'line-opacity': shownIf(state) },
  };
}

/**
 * Outlines of the unit under the pointer and of the chosen one; told by feature state, so nothing is rebuilt. Each
 * has a pale case, since it may run over any colour of the ramp.
 */
export function highlightLayers({ hover, selected, halo }: Palette): LayerSpecification[] {
  return [
    unitOutline({ id: 'hover-case', state: 'hover', colour: halo }),
    unitOutline({ id: 'hover', state: 'hover', colour: hover }),
    unitOutline({ id: 'selected-case', state: 'selected', colour: halo }),
    unitOutline({ id: 'selected', state: 'selected', colour: selected }),
  ];
}
