import { useEffect, useSyncExternalStore } from 'react';
import type { Face } from '#derive/ramp.ts';
import { useSelection } from '#state/selection.ts';

const darkQuery = matchMedia('(prefers-color-scheme: dark)');

function onSystemChange(listener: () => void): () => void {
  darkQuery.addEventListener('change', listener);
  return () => darkQuery.removeEventListener('change', listener);
}

/** The face to draw: the viewer's choice, else the system's. Sets `data-face` on the root for the style sheets. */
export function useFace(): Face {
  const theme = useSelection(selection => selection.theme);
  const systemIsDark = useSyncExternalStore(onSystemChange, () => darkQuery.matches);
  const face = theme === 'auto' ? (systemIsDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['face'] = face;
  }, [face]);
  return face;
}
