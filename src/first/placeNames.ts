import type { Language } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import { placeFeatures } from '#map/features/unitFeatures.ts';
import { fromDegrees, HEIGHT, WIDTH, WORLD } from './pictureFrame.ts';

/** Widths of the fitted map, in pixels, from which names are placed anew; each serves up to the next. */
export const NAME_WIDTHS = [340, 600, 1000] as const;

/** A name in the middle of its place; both in parts of the picture's width and height. */
export type PlacedName = { readonly text: string; readonly x: number; readonly y: number };

type Box = { left: number; right: number; top: number; bottom: number };

/** The map style's size of a province's name, 9.5 px at zoom 2 to 15 px at zoom 5, where the map is so wide. */
function textSize(width: number): number {
  const zoom = Math.log2(((width / WIDTH) * WORLD) / 512);
  return 9.5 + (zoom - 2) * (5.5 / 3);
}

/** Clear room around a name, in pixels. */
const PADDING = 4;
/** Where a name may step, in the order of trying, and how far in its own size. */
const ANCHORS = [
  [0, 0],
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
] as const;
const STEP = 1.1;

const isWide = (letter: string) => letter > '\u2E80';

function sizeOf(text: string, size: number): { width: number; height: number } {
  const spacing = isWide(text[0] ?? '') ? 1.12 : 0.6;
  return { width: text.length * size * spacing + 2 * PADDING, height: size * 1.2 + 2 * PADDING };
}

function boxAt(x: number, y: number, { width, height }: { width: number; height: number }): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Names of the provinces that find room in the middle of their place, the more important first, when the fitted map
 * is `width` pixels wide. A name that the map would move aside takes its room, but is left to the map.
 */
export function placeNames(dataset: Dataset, language: Language, width: number): PlacedName[] {
  const size = textSize(width);
  const taken: Box[] = [];
  const { features } = placeFeatures(dataset, 'province');
  return features.flatMap(({ properties, geometry }) => {
    const [lng = 0, lat = 0] = geometry.coordinates;
    const [x, y] = fromDegrees([lng, lat]);
    const text = properties[language];
    const extent = sizeOf(text, size);
    const boxes = ANCHORS.map(([dx, dy]) =>
      boxAt(
        (x / WIDTH) * width + dx * (extent.width / 2 + STEP * size),
        (y / WIDTH) * width + dy * (extent.height / 2 + STEP * size),
        extent,
      ),
    );
    const found = boxes.findIndex(box => !taken.some(other => meet(box, other)));
    const box = boxes[found];
    if (box) taken.push(box);
    return found === 0 ? [{ text, x: x / WIDTH, y: y / HEIGHT }] : [];
  });
}
