import { useEffect } from 'react';
import { drawOnMap, type Drawn } from '#state/drawing.ts';

/** Keeps these things on the map while the component stands; keep the list while they are the same. */
export function useDrawn(drawn: readonly Drawn[]): void {
  useEffect(() => drawOnMap(drawn), [drawn]);
  useEffect(() => () => drawOnMap([]), []);
}
