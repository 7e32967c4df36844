import type { OwnDrawn } from '#data/own.ts';
import type { Own } from '#state/own.ts';
import type { Lacking } from '#state/session.ts';
import { contrastOf, shownLayer, type Drawn } from './shownLayer.ts';

type Held = Pick<Own, 'data' | 'drawn'>;

/**
 * How own data are really drawn: as a surface only where the map draws one of a single year, whose place they then take;
 * two years are set against each other with the map's own surface. Null where there are no own data.
 */
export function ownShown({ data, drawn }: Held, selection: Drawn, lacking: readonly Lacking[]): OwnDrawn | null {
  if (!data) return null;
  const isSurface = shownLayer(selection, lacking) === 'heat' && contrastOf(selection, lacking) === null;
  return drawn === 'heat' && isSurface ? 'heat' : 'circles';
}
