import type { Layer, Selection } from '#state/selection.ts';
import type { Lacking } from '#state/session.ts';

/**
 * The layer that is drawn: circles where heat was chosen but cannot be, because the device has no float targets or
 * the measure counts places and has no density.
 */
export function shownLayer({ layer, measure }: Selection, lacking: readonly Lacking[]): Layer {
  const hasHeat = measure === 'parcels' && !lacking.includes('float-targets');
  return layer === 'heat' && !hasHeat ? 'circles' : layer;
}
