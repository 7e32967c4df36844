import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Language } from '#data/bilingual.ts';
import type { Palette } from './palette.ts';

/**
 * Families on the reader's machine, Chinese ones first, so that Han characters get their mainland forms; nothing is
 * fetched. A leading weight name is how MapLibre is told to draw bolder with the same families.
 */
export const FAMILIES = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC'];
const PLAIN = FAMILIES;
const STRONG = ['Semibold', ...FAMILIES];

type Label = {
  id: string;
  source: string;
  text: ExpressionSpecification;
  zooms: readonly [from: number, to: number];
  size: ExpressionSpecification | number;
  strong?: boolean;
  spacing?: number;
};

function label(
  { id, source, text, zooms, size, strong = false, spacing = 0 }: Label,
  palette: Palette,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    minzoom: zooms[0],
    maxzoom: zooms[1],
    layout: {
      'text-field': text,
      'text-font': strong ? STRONG : PLAIN,
      'text-size': size,
      'text-letter-spacing': spacing,
      'text-padding': 4,
      'text-max-width': 8,
      // A name steps aside where a marker stands on its place.
      'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': 1.1,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': strong ? palette.strongLabel : palette.label,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
    },
  };
}

/** A size that grows evenly between two zooms. */
const by = ([z0, low]: Stop, [z1, high]: Stop): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  z0,
  low,
  z1,
  high,
];
type Stop = readonly [zoom: number, size: number];

/** Names from the province down to the town, in one language; more important ones win where names collide. */
export function labelLayers(palette: Palette, language: Language): LayerSpecification[] {
  const text: ExpressionSpecification = ['get', language];
  const spacing = language === 'zh' ? 0.12 : 0.02;
  return [
    label({ id: 'towns', source: 'towns', text, zooms: [8, 24], size: by([8, 10], [11, 13]) }, palette),
    label({ id: 'county-names', source: 'county-names', text, zooms: [7, 24], size: by([7, 10.5], [10, 13]) }, palette),
    {
      ...label({ id: 'unit-names', source: 'seats', text, zooms: [4.2, 10], size: by([4.2, 10.5], [8, 15]) }, palette),
      // A municipality's name is already there as a province's; below this zoom it would stand twice.
      filter: ['any', ['!', ['get', 'isProvince']], ['>=', ['zoom'], 5]],
    },
    {
      ...label(
        {
          id: 'province-names',
          source: 'provinces',
          text,
          zooms: [1.9, 5],
          size: by([2, 9.5], [5, 15]),
          strong: true,
          spacing,
        },
        palette,
      ),
    },
    beltNames(palette, language),
    // The topmost layer is the first to get its places.
    beltSpots(),
  ];
}

/** Belt names below their markers, close up only. */
function beltNames(palette: Palette, language: Language): LayerSpecification {
  const plain = label(
    { id: 'belt-names', source: 'belt-names', text: ['get', language], zooms: [7, 24], size: 11.5, strong: true },
    palette,
  );
  const below: SymbolLayerSpecification['layout'] = {
    'text-variable-anchor': ['top', 'bottom'],
    'text-radial-offset': 1.5,
  };
  return { ...plain, layout: { ...plain.layout, ...below, 'text-padding': 1 } };
}

/** Name of the clear picture, as large as a marker; made by `addPatterns`. */
export const SPOT = 'spot';

/** Keeps the markers' places free of names: the markers themselves are drawn elsewhere, where names cannot see them. */
function beltSpots(): LayerSpecification {
  return {
    id: 'belt-spots',
    type: 'symbol',
    source: 'belt-names',
    layout: { 'icon-image': SPOT, 'icon-allow-overlap': true, 'icon-padding': 0 },
    // Clear as it is, it need not be drawn, only placed.
    paint: { 'icon-opacity': 0 },
  };
}
