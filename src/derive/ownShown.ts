import type { OwnDrawn } from '#data/own.ts';
import type { Layer } from '#state/selection.ts';
import type { Own } from '#state/own.ts';

/**
 * How own data are really drawn: as a surface only where the map draws one, whose place they then take; null where there
 * are none.
 */
export function ownShown({ data, drawn }: Pick<Own, 'data' | 'drawn'>, layer: Layer): OwnDrawn | null {
  if (!data) return null;
  return drawn === 'heat' && layer === 'heat' ? 'heat' : 'circles';
}
