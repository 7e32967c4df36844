import { create } from 'zustand';
import type { LonLat } from '#data/place.ts';

/** What a drawn thing stands for; the map gives each role its look. */
export type DrawnRole = 'area' | 'centre' | 'path' | 'stop' | 'now';

type DrawnGeometry =
  | { readonly type: 'Point'; readonly coordinates: LonLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LonLat[])[] };

/** A GeoJSON feature as a tool wants it on the map; `label` is written beside a point. */
export type Drawn = {
  readonly type: 'Feature';
  readonly properties: { readonly role: DrawnRole; readonly label?: string };
  readonly geometry: DrawnGeometry;
};

/** What the next click on the map is taken for: the middle of a circle, or one more corner. */
export type Sketch = { readonly kind: 'circle' } | { readonly kind: 'polygon'; readonly corners: readonly LonLat[] };

/** What tools draw on the map in this visit; it follows from the selection and is no part of a link. */
export type Drawing = { readonly drawn: readonly Drawn[]; readonly sketch: Sketch | null };

/** Read by map and tools; changed by `sketch.ts` and `drawOnMap` only. */
export const useDrawing = create<Drawing>()(() => ({ drawn: [], sketch: null }));

/** Puts these things on the map in place of what a tool drew before. */
export function drawOnMap(drawn: readonly Drawn[]): void {
  useDrawing.setState({ drawn });
}
