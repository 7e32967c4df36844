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

type State = 'hover' | 'selected';
type Outline = {
  readonly id: string;
  readonly source: 'units' | 'counties';
  readonly state: State;
  /** In CSS pixels. */
  readonly width: number;
  /** The pale line below the line itself. */
  readonly isCase: boolean;
};

const WIDTHS = { hover: { case: 3.4, line: 1.6 }, selected: { case: 5, line: 2.6 } } as const;

/** Outlines of units, then of counties, from below to above. */
export const OUTLINES: readonly Outline[] = (['units', 'counties'] as const).flatMap(source =>
  (['hover', 'selected'] as const).flatMap(state => {
    const id = source === 'units' ? state : `county-${state}`;
    return [
      { id: `${id}-case`, source, state, width: WIDTHS[state].case, isCase: true },
      { id, source, state, width: WIDTHS[state].line, isCase: false },
    ];
  }),
);

function outlineOf({ id, source, state }: Outline, colour: string): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    // Without any width the layer is not drawn at all; `highlight.ts` gives it one while there is a unit to outline.
    paint: { 'line-color': colour, 'line-width': 0, 'line-opacity': shownIf(state) },
  };
}

/** From this zoom on, where counties have their names, a press means the county and no longer its unit. */
export const COUNTY_ZOOM = 7;
/** A layer that nobody sees, for asking which county lies at a point. */
export const COUNTY_LAND = 'county-land';

/**
 * Outlines of the unit or county under the pointer and of the chosen one; told by feature state, so nothing is rebuilt.
 * Each has a pale case, since it may run over any colour of the ramp.
 */
export function highlightLayers({ hover, selected, halo }: Palette): LayerSpecification[] {
  const colours = { hover, selected };
  const outlines = OUTLINES.map(outline => outlineOf(outline, outline.isCase ? halo : colours[outline.state]));
  const land: LayerSpecification = {
    id: COUNTY_LAND,
    type: 'fill',
    source: 'counties',
    minzoom: COUNTY_ZOOM,
    paint: { 'fill-opacity': 0 },
  };
  return [land, ...outlines];
}

/** A ring at the town under the pointer and at the chosen one. */
export function townMarks({ hover, selected, halo }: Palette): LayerSpecification[] {
  const ring = (state: State, colour: string, radius: number): LayerSpecification => ({
    id: `town-${state}`,
    type: 'circle',
    source: 'towns',
    paint: {
      'circle-radius': radius,
      'circle-color': halo,
      'circle-opacity': shownIf(state),
      'circle-stroke-color': colour,
      'circle-stroke-width': 2,
      'circle-stroke-opacity': shownIf(state),
    },
  });
  return [ring('hover', hover, 4), ring('selected', selected, 5)];
}
