import { useEffect } from 'react';
import { useDrawing } from '#state/drawing.ts';
import { cancelSketch, finishSketch } from '#state/sketch.ts';

const WRITERS = 'input, select, textarea, button';

/**
 * While something is being drawn, Escape gives it up and Enter ends a polygon. Taken before anybody else hears of the key:
 * to the tool itself Escape means to close.
 */
export function SketchKeys() {
  const kind = useDrawing(({ sketch }) => sketch?.kind);
  useEffect(() => {
    if (!kind) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.closest(WRITERS) !== null;
      if (event.key === 'Escape') cancelSketch();
      else if (event.key === 'Enter' && kind === 'polygon' && !isWriting) finishSketch();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [kind]);
  return null;
}
