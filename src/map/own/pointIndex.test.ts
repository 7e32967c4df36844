import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_GAP } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { finishOwn } from '#derive/own/finishOwn.ts';
import { ownRadius } from '#derive/own/ownScale.ts';
import { frameOf, mercatorX, mercatorY } from '../mercator.ts';
import { indexPoints } from './pointIndex.ts';

const FRAME = frameOf({ lng: 105, lat: 35, zoom: 4 }, { width: 800, height: 600 });

type Point = { lon: number; lat: number; value: number };

function indexOf(points: readonly Point[]) {
  const data = finishOwn({
    title: '',
    measure: { name: '', unit: '' },
    lon: Float32Array.from(points, ({ lon }) => lon),
    lat: Float32Array.from(points, ({ lat }) => lat),
    values: Float32Array.from(points.flatMap(({ value }) => YEARS.map(year => (year === 2014 ? OWN_GAP : value)))),
    texts: { name: [], category: [], status: [], source: [] },
  });
  const positions = Float32Array.from({ length: data.count * 2 }, (_, at) =>
    at % 2 === 0 ? mercatorX(data.lon[at / 2]!) : mercatorY(data.lat[(at - 1) / 2]!),
  );
  const screen = (row: number) => ({
    x: ((positions[row * 2]! * FRAME.scaleX + FRAME.offsetX + 1) / 2) * FRAME.width,
    y: ((1 - positions[row * 2 + 1]! * FRAME.scaleY - FRAME.offsetY) / 2) * FRAME.height,
  });
  return { data, screen, index: indexPoints(data, positions) };
}

const point = fc.record({
  lon: fc.integer({ min: 90, max: 120 }),
  lat: fc.integer({ min: 25, max: 45 }),
  value: fc.integer({ min: 0, max: 100 }),
});

describe('a point under the pointer', () => {
  it('is the uppermost circle there, as looking at every one finds it', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 30 }),
        fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) }),
        (points, at) => {
          const { data, screen, index } = indexOf(points);
          const isUnder = (row: number) => {
            const { x, y } = screen(row);
            return Math.hypot(x - at.x, y - at.y) <= ownRadius(data.values[row * YEARS.length + 5]!, data) - 0.01;
          };
          const under = points.map((_, row) => row).filter(isUnder);
          const found = index.at(at, FRAME, 2019);
          expect(under.length === 0 || found === Math.max(...under)).toBe(true);
        },
      ),
    );
  });

  it('is nothing where nothing is drawn, in that place or in that year', () => {
    const { screen, index } = indexOf([{ lon: 110, lat: 30, value: 5 }]);
    const { x, y } = screen(0);
    expect(index.at({ x, y }, FRAME, 2019)).toBe(0);
    expect(index.at({ x: x + 60, y }, FRAME, 2019)).toBe(-1);
    expect(index.at({ x, y }, FRAME, 2014)).toBe(-1);
    expect(index.at({ x, y }, FRAME, 2014.5)).toBe(0);
  });
});
