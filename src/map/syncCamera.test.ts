import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '#state/link.ts';
import { DEFAULT_SELECTION } from '#state/selection.ts';
import { isSameCamera } from './syncCamera.ts';

const CAMERA = { lng: 113.123_456, lat: 22.987_654, zoom: 6.543_21 };

describe('isSameCamera', () => {
  it('takes a camera and what a link keeps of it as the same, so that Back does not nudge the map', () => {
    const { camera } = decodeLink(encodeLink({ selection: DEFAULT_SELECTION, camera: CAMERA }));
    expect(camera).not.toBeNull();
    expect(isSameCamera(CAMERA, camera ?? { lng: 0, lat: 0, zoom: 0 })).toBe(true);
  });

  it.each([{ lng: 113.13 }, { lat: 22.98 }, { zoom: 6.6 }])('tells %j apart', change => {
    expect(isSameCamera(CAMERA, { ...CAMERA, ...change })).toBe(false);
  });
});
