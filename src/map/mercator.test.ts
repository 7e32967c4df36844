import { describe, expect, it } from 'vitest';
import { frameOf, frameOfMatrix, isSameFrame, latitude, longitude, mercatorX, mercatorY } from './mercator.ts';

const AREA = { width: 800, height: 600 };

describe('mercator', () => {
  it.each([
    [0, 0, 0.5, 0.5],
    [-180, 85.051_128_78, 0, 0],
    [90, -66.513_260_44, 0.75, 0.75],
  ])('places %d, %d at %d, %d and back', (lng, lat, x, y) => {
    expect(mercatorX(lng)).toBeCloseTo(x, 9);
    expect(mercatorY(lat)).toBeCloseTo(y, 9);
    expect(longitude(x)).toBeCloseTo(lng, 6);
    expect(latitude(y)).toBeCloseTo(lat, 6);
  });
});

describe('frameOf', () => {
  const camera = { lng: 104, lat: 35, zoom: 3.5 };
  const frame = frameOf(camera, AREA);

  it('puts the centre in the middle', () => {
    expect(mercatorX(104) * frame.scaleX + frame.offsetX).toBeCloseTo(0, 9);
    expect(mercatorY(35) * frame.scaleY + frame.offsetY).toBeCloseTo(0, 9);
  });

  it('moves one pixel by 2 / width in clip space, north up', () => {
    const pixel = 1 / (512 * 2 ** 3.5);
    expect(pixel * frame.scaleX).toBeCloseTo(2 / 800, 9);
    expect(pixel * frame.scaleY).toBeCloseTo(-2 / 600, 9);
  });

  it('is read back from a matrix whatever its w', () => {
    const { scaleX, scaleY, offsetX, offsetY } = frame;
    const matrix = [scaleX, 0, 0, 0, 0, scaleY, 0, 0, 0, 0, 1, 0, offsetX, offsetY, 0, 1].map(value => value * 400);
    const read = frameOfMatrix(matrix, AREA);
    expect(read.scaleX).toBeCloseTo(scaleX, 9);
    expect(read.offsetY).toBeCloseTo(offsetY, 9);
  });

  it('tells frames apart', () => {
    expect(isSameFrame(frame, frameOf(camera, AREA))).toBe(true);
    expect(isSameFrame(frame, frameOf({ ...camera, zoom: 3.6 }, AREA))).toBe(false);
    expect(isSameFrame(frame, null)).toBe(false);
  });
});
