import { describe, expect, it } from 'vitest';
import { joinCentres } from '#derive/analysis/centrePath.ts';
import { placeSteps, PLOT } from './placeSteps.ts';

const steps = joinCentres(
  [
    [116.6, 30.2],
    [116.63, 30.18],
    [116.4, 29.73],
    [116.41, 29.74],
    [116.03, 30.1],
  ].map(([lng = 0, lat = 0], index) => ({ year: 2014 + index, at: [lng, lat] })),
);

describe('placeSteps', () => {
  const { points, scale } = placeSteps(steps);

  it('keeps every dot and its year inside the drawing', () => {
    for (const { x, y, label } of points) {
      for (const across of [x, label[0] - 15, label[0] + 15]) {
        expect(across).toBeGreaterThanOrEqual(0);
        expect(across).toBeLessThanOrEqual(PLOT.width);
      }
      for (const down of [y, label[1] - 7, label[1] + 7]) {
        expect(down).toBeGreaterThanOrEqual(0);
        expect(down).toBeLessThanOrEqual(PLOT.height);
      }
    }
  });

  it('is true to scale in both directions', () => {
    for (const [index, step] of steps.entries()) {
      const [from, to] = [points[index - 1], points[index]];
      if (!step.move || !from || !to) continue;
      const km = (Math.hypot(to.x - from.x, to.y - from.y) / scale.width) * scale.km;
      expect(km).toBeCloseTo(step.move.km, -0.5);
    }
  });

  it('has north above and east right', () => {
    const [first, , south, , west] = points;
    expect(south!.y).toBeGreaterThan(first!.y);
    expect(west!.x).toBeLessThan(south!.x);
  });

  it('writes no year over another', () => {
    for (const [index, one] of points.entries())
      for (const other of points.slice(index + 1)) {
        const isApart = Math.abs(one.label[0] - other.label[0]) >= 30 || Math.abs(one.label[1] - other.label[1]) >= 14;
        expect(isApart, `${one.year} and ${other.year}`).toBe(true);
      }
  });
});
