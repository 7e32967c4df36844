import { describe, expect, it } from 'vitest';
import {
  HEAT_MAX,
  HEAT_MIN,
  HEAT_TICKS,
  heatPosition,
  KERNEL_RADIUS_KM,
  KERNEL_SIGMA_KM,
  peakDensity,
} from './heatScale.ts';

describe('heatPosition', () => {
  it.each([
    [0, 0],
    [HEAT_MIN, 0],
    [Math.sqrt(HEAT_MIN * HEAT_MAX), 0.5],
    [HEAT_MAX, 1],
    [50 * HEAT_MAX, 1],
  ])('places %d at %d', (density, position) => {
    expect(heatPosition(density)).toBeCloseTo(position, 9);
  });

  it('spaces the ticks of the legend evenly, since they are powers of ten', () => {
    const places = HEAT_TICKS.map(heatPosition);
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? Number.NaN, 9);
    expect(places.at(-1)).toBeLessThanOrEqual(1);
  });
});

describe('the kernel', () => {
  it('gives back what it spreads: its volume under the cut is the weight, but for the cut tail of a thousandth', () => {
    const rings = 20_000;
    const width = KERNEL_RADIUS_KM / rings;
    let volume = 0;
    for (let ring = 0; ring < rings; ring += 1) {
      const radius = (ring + 0.5) * width;
      const density = peakDensity(1) * Math.exp(-(radius ** 2) / (2 * KERNEL_SIGMA_KM ** 2));
      volume += density * 2 * Math.PI * radius * width;
    }
    expect(volume).toBeCloseTo(0.999, 5);
  });
});
