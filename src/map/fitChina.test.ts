import { describe, expect, it } from 'vitest';
import { fitChina, NO_PADDING } from './fitChina.ts';
import { frameOf, mercatorX, mercatorY } from './mercator.ts';

const SIZES = [
  [1440, 900],
  [1024, 640],
  [390, 844],
  [300, 300],
] as const;
const PADDING = { top: 60, right: 0, bottom: 140, left: 30 };

describe('fitChina', () => {
  it.each(SIZES)('shows all corners in the free part of %d x %d', (width, height) => {
    for (const padding of [NO_PADDING, PADDING]) {
      const frame = frameOf(fitChina({ width, height }, padding), { width, height });
      const x = (lng: number) => ((mercatorX(lng) * frame.scaleX + frame.offsetX + 1) / 2) * width;
      const y = (lat: number) => ((1 - mercatorY(lat) * frame.scaleY - frame.offsetY) / 2) * height;
      expect(x(73)).toBeGreaterThan(padding.left - 0.01);
      expect(x(135.5)).toBeLessThan(width - padding.right + 0.01);
      expect(y(54)).toBeGreaterThan(padding.top - 0.01);
      expect(y(17.5)).toBeLessThan(height - padding.bottom + 0.01);
    }
  });

  it('uses one direction to the full', () => {
    const { zoom } = fitChina({ width: 390, height: 844 });
    const world = 512 * 2 ** zoom;
    expect((mercatorX(135.5) - mercatorX(73)) * world).toBeCloseTo(390, 6);
  });
});
