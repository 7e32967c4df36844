import { describe, expect, it } from 'vitest';
import { KERNEL_SIGMA_KM } from '#derive/heatScale.ts';
import { EQUATOR_KM, frameOf } from '../mercator.ts';
import { MIN_SIGMA_TEXELS, targetSize } from './targetSize.ts';

const AREA = { width: 1280, height: 720 };

function sigmaTexels(zoom: number, pixelRatio: number): number {
  const size = targetSize(frameOf({ lng: 104, lat: 35, zoom }, AREA), pixelRatio);
  const cssPixels = (KERNEL_SIGMA_KM / EQUATOR_KM) * 512 * 2 ** zoom;
  return (cssPixels * size.width) / AREA.width;
}

describe('targetSize', () => {
  it.each([3.6, 4, 5.3, 7, 9.9, 11])('draws a kernel over three to six texels a deviation at zoom %d', zoom => {
    for (const pixelRatio of [1, 1.5, 2, 3]) {
      expect(sigmaTexels(zoom, pixelRatio)).toBeGreaterThan(MIN_SIGMA_TEXELS - 0.1);
      expect(sigmaTexels(zoom, pixelRatio)).toBeLessThan(2 * MIN_SIGMA_TEXELS + 0.2);
    }
  });

  it('is never finer than the screen', () => {
    expect(targetSize(frameOf({ lng: 104, lat: 35, zoom: 1 }, AREA), 1)).toEqual(AREA);
  });
});
