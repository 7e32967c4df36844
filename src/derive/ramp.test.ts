import { describe, expect, it } from 'vitest';
import { CLASS_BOUNDS } from './colourScale.ts';
import { RAMP } from './ramp.ts';

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('RAMP', () => {
  it.each([
    ['light', -1],
    ['dark', 1],
  ] as const)('changes lightness in one direction only on the %s face', (face, direction) => {
    const levels = RAMP[face].map(luminance);
    levels.slice(1).forEach((level, index) => {
      expect(direction * (level - (levels[index] ?? 0))).toBeGreaterThan(0.01);
    });
  });

  it('has one colour for each class', () => {
    for (const bounds of Object.values(CLASS_BOUNDS)) {
      expect(RAMP.light).toHaveLength(bounds.length + 1);
      expect(RAMP.dark).toHaveLength(bounds.length + 1);
    }
  });
});
