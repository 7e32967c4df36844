import type { Layer, Selection } from '#state/selection.ts';
import type { Lacking } from '#state/session.ts';

/** The layer that can be drawn: a device without float targets shows circles where heat was chosen. */
export function shownLayer({ layer }: Selection, lacking: readonly Lacking[]): Layer {
  return layer === 'heat' && lacking.includes('float-targets') ? 'circles' : layer;
}
