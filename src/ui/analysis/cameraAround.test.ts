import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraAround } from './cameraAround.ts';

const position = fc.tuple(fc.double({ min: 75, max: 134, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }));
const y = (lat: number) => (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;

describe('cameraAround', () => {
  it('shows every position within 100 pixels of the middle', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), positions => {
        const { lng, lat, zoom } = cameraAround(positions);
        const world = 512 * 2 ** zoom;
        for (const [east, north] of positions) {
          expect(Math.abs(((east - lng) / 360) * world)).toBeLessThan(100.001);
          expect(Math.abs((y(north) - y(lat)) * world)).toBeLessThan(100.001);
        }
      }),
    );
  });

  it('comes no closer than the map knows anything', () => {
    expect(cameraAround([[116, 30]])).toEqual({ lng: 116, lat: expect.closeTo(30, 9), zoom: 9 });
  });
});
