import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bd09ToGcj02, gcj02ToBd09, gcj02ToWgs84, toWgs84, wgs84ToGcj02 } from './shiftedCoordinates.ts';

const places = fc.tuple(fc.double({ min: 74, max: 134, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }));

/** Digits that the published results agree in, whatever order a machine adds in. */
const rounded = (point: readonly number[]) => point.map(degrees => degrees.toFixed(10));

describe('shifted coordinates', () => {
  // The results that coordtransform (MIT) publishes in its test for the point 116.404, 39.915 in Beijing.
  it('agree with published pairs', () => {
    expect(rounded(wgs84ToGcj02([116.404, 39.915]))).toEqual(rounded([116.410_244_499_169_38, 39.916_404_281_501_64]));
    expect(rounded(gcj02ToBd09([116.404, 39.915]))).toEqual(rounded([116.410_369_493_710_29, 39.921_336_993_510_21]));
    expect(rounded(bd09ToGcj02([116.404, 39.915]))).toEqual(rounded([116.397_627_291_193_15, 39.908_656_739_576_31]));
  });

  it('come back to where they were: GCJ-02 to a millimetre, BD-09 to a metre', () => {
    fc.assert(
      fc.property(places, point => {
        const [lon, lat] = gcj02ToWgs84(wgs84ToGcj02([...point]));
        expect(Math.abs(lon - point[0])).toBeLessThan(1e-8);
        expect(Math.abs(lat - point[1])).toBeLessThan(1e-8);
        const [x, y] = toWgs84(gcj02ToBd09(wgs84ToGcj02([...point])), 'bd09');
        expect(Math.abs(x - point[0])).toBeLessThan(1e-5);
        expect(Math.abs(y - point[1])).toBeLessThan(1e-5);
      }),
    );
  });

  it('are hundreds of metres away from where they seem to be', () => {
    const [lon, lat] = toWgs84([120.16, 30.25], 'gcj02');
    const metres = Math.hypot((lon - 120.16) * 96_000, (lat - 30.25) * 111_000);
    expect(metres).toBeGreaterThan(300);
    expect(metres).toBeLessThan(900);
    expect(toWgs84([120.16, 30.25], 'wgs84')).toEqual([120.16, 30.25]);
  });
});
