import { PHONE, useMedia } from './kit/useMedia.ts';

/** Parts of the map that cards cover, in CSS pixels from each side. */
export type MapPadding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export const WIDE: MapPadding = { top: 12, right: 12, bottom: 12, left: 332 };
export const NARROW: MapPadding = { top: 0, right: 0, bottom: 72, left: 0 };

/** What the cards leave free for the map's default view; the same object as long as nothing changes. */
export function useMapPadding(): MapPadding {
  return useMedia(PHONE) ? NARROW : WIDE;
}
