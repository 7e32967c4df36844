import { create } from 'zustand';

/** Centre in degrees and MapLibre zoom. */
export type Camera = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** `chosen` is null until the viewer moves the map: the default view fits China to any window by itself. */
export type CameraState = { readonly chosen: Camera | null };

/** Coarse enough to be short in a link, fine enough to come back to the same street of a town. */
export const CAMERA_DIGITS = { degrees: 3, zoom: 2 } as const;

export const useCamera = create<CameraState>()(() => ({ chosen: null }));
