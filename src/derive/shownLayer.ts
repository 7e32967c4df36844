import type { Comparison, Layer, Selection } from '#state/selection.ts';
import type { Lacking } from '#state/session.ts';

/** What is drawn: a layer of the viewer's choice, or units shaded by how two years differ. */
export type ShownLayer = Layer | 'change';

/** How two years are set against each other on the map. */
export type Contrast = Exclude<Comparison, 'places'>;

/** The part of a choice that decides what is drawn. */
export type Drawn = Pick<Selection, 'layer' | 'measure' | 'tool' | 'comparison'>;

/**
 * The layer that can be drawn: circles where heat was chosen but cannot be, because the device has no float targets or
 * the measure counts places and has no density.
 */
function drawable({ layer, measure }: Drawn, lacking: readonly Lacking[]): Layer {
  const hasHeat = measure === 'parcels' && !lacking.includes('float-targets');
  return layer === 'heat' && !hasHeat ? 'circles' : layer;
}

/**
 * How the map sets two years against each other; null while the tool for it is closed or compares places, and where
 * there is no map. A divider needs the heat surface; shaded units and circles show the difference instead.
 */
export function contrastOf(selection: Drawn, lacking: readonly Lacking[]): Contrast | null {
  const { tool, comparison } = selection;
  if (tool !== 'compare' || comparison === 'places' || lacking.includes('webgl')) return null;
  return comparison === 'swipe' && drawable(selection, lacking) !== 'heat' ? 'difference' : comparison;
}

/** What is drawn of a choice: growth is always shaded, a difference where the units are. */
export function shownLayer(selection: Drawn, lacking: readonly Lacking[]): ShownLayer {
  const layer = drawable(selection, lacking);
  const contrast = contrastOf(selection, lacking);
  return contrast === 'growth' || (contrast === 'difference' && layer === 'fill') ? 'change' : layer;
}
