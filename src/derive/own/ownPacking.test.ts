import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_GAP, textAt } from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { finishOwn } from './finishOwn.ts';
import { MAX_LINK, packLink, unpackLink } from './ownPacking.ts';

type Point = { lon: number; lat: number; name: string; values: readonly number[] };

const dataOf = (points: readonly Point[], title = '店铺.csv') =>
  finishOwn({
    title,
    measure: { name: '销售额', unit: '万元' },
    lon: Float32Array.from(points, ({ lon }) => lon),
    lat: Float32Array.from(points, ({ lat }) => lat),
    values: Float32Array.from(points.flatMap(({ values }) => [...values])),
    texts: { name: points.map(({ name }) => name), category: [], status: [], source: [] },
  });

const point: fc.Arbitrary<Point> = fc.record({
  lon: fc.integer({ min: 7300, max: 13_500 }).map(hundredths => hundredths / 100),
  lat: fc.integer({ min: 400, max: 5300 }).map(hundredths => hundredths / 100),
  name: fc.string({ maxLength: 8 }),
  values: fc.array(fc.oneof(fc.constant(OWN_GAP), fc.integer({ min: 0, max: 999_999 })), {
    minLength: YEARS.length,
    maxLength: YEARS.length,
  }),
});

const manyPoints = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    lon: 100 + ((row * 7919) % 1000) / 37,
    lat: 25 + ((row * 104_729) % 1000) / 61,
    name: `店${row}`,
    values: YEARS.map(year => (year * row * 31) % 9973),
  }));

const pack = async (text: string) => {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(deflated).arrayBuffer()).toString('base64url');
};

describe('a packed link', () => {
  it('gives back every value, place and name that was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(point, { minLength: 1, maxLength: 8 }), async points => {
        const data = dataOf(points);
        const packed = await packLink(data, 'heat');
        const read = await unpackLink(packed ?? '');
        expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(read?.drawn).toBe('heat');
        expect(read?.data).toEqual(data);
      }),
      { numRuns: 50 },
    );
  });

  it('is short enough for mail, or is not made', async () => {
    expect((await packLink(dataOf(manyPoints(20)), 'circles'))?.length).toBeLessThanOrEqual(MAX_LINK);
    expect(await packLink(dataOf(manyPoints(400)), 'circles')).toBeNull();
    expect(await packLink(dataOf(manyPoints(2000)), 'circles')).toBeNull();
  });

  it.each(['', 'a', 'AAAA', '!!!!', 'q1bKz0_J', '__proto__'])('that is broken (%j) gives nothing', async packed => {
    expect(await unpackLink(packed)).toBeNull();
  });

  it('that swells when unpacked, or holds other JSON, gives nothing', async () => {
    expect(await unpackLink(await pack(' '.repeat(5_000_000)))).toBeNull();
    expect(await unpackLink(await pack('{"v":1,"title":"x","measure":null,"drawn":"lines","points":[]}'))).toBeNull();
  });

  it('keeps names as text, whatever they say', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const packed = await packLink(dataOf([{ lon: 120, lat: 30, name, values: YEARS.map(() => 1) }]), 'circles');
    const read = await unpackLink(packed ?? '');
    expect(read && textAt(read.data.names, 0)).toBe(name);
  });
});
