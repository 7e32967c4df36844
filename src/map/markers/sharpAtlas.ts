import { onPixelRatio, pixelRatio } from '../onPixelRatio.ts';
import { drawAtlas, type Atlas } from './drawAtlas.ts';

/**
 * The atlas for the present pixel ratio, drawn anew when that changes. `onChange` is called after it was drawn anew;
 * boxes of the former atlas do not fit the new one.
 */
export function sharpAtlas(icons: Readonly<Record<string, string>>, onChange: () => void) {
  let atlas = drawAtlas(icons, pixelRatio());
  const stop = onPixelRatio(() => {
    atlas = drawAtlas(icons, pixelRatio());
    onChange();
  });
  return { current: (): Atlas => atlas, stop };
}
