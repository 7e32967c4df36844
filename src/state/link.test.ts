import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '#data/event.ts';
import { townId } from '#data/placeId.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { CORNERS, RADIUS, readArea, roundArea, writeArea, type Area } from './area.ts';
import type { Camera } from './camera.ts';
import { decodeLink, encodeLink, type LinkState } from './link.ts';
import {
  COMPARISONS,
  ANALYSES,
  DEFAULT_SELECTION,
  drawableLayer,
  LAYERS,
  MEASURES,
  MOST_COMPARED,
  SCALES,
  THEMES,
  TOOLS,
  type Selection,
} from './selection.ts';

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
const adcode = fc.stringMatching(/^[1-8]\d{5}$/);
/** Han characters, common and rare. */
const town = fc.stringMatching(/^[\u4E00-\u9FFF\u3400-\u4DBF]{1,20}$/);

const thousandths = (limit: number) => fc.integer({ min: -limit * 1000, max: limit * 1000 }).map(n => n / 1000);
const position = fc.tuple(thousandths(180), thousandths(85)).map(([lng, lat]): [number, number] => [lng + 0, lat + 0]);
const areas: fc.Arbitrary<Area> = fc.oneof(
  fc.record({
    kind: fc.constant('circle' as const),
    at: position,
    km: fc.integer({ min: RADIUS.least, max: RADIUS.most }),
  }),
  fc.record({
    kind: fc.constant('polygon' as const),
    corners: fc.array(position, { minLength: CORNERS.least, maxLength: CORNERS.most }),
  }),
);

const selections: fc.Arbitrary<Selection> = fc
  .record({
    year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    measure: fc.constantFrom(...MEASURES),
    layer: fc.constantFrom(...LAYERS),
    categories: fc.uniqueArray(slug, { maxLength: 45 }).map(ids => ids.toSorted()),
    estimates: fc.boolean(),
    events: fc.boolean(),
    // All kinds are written like none: both show everything.
    kinds: fc.subarray([...EVENT_KINDS], { maxLength: EVENT_KINDS.length - 1 }),
    zones: fc.boolean(),
    subject: fc.oneof(
      fc.constant(null),
      adcode.map(id => ({ kind: 'place' as const, id })),
      fc.tuple(adcode, town).map(([county, zh]) => ({ kind: 'place' as const, id: townId(county, zh) })),
      slug.map(id => ({ kind: 'belt' as const, id })),
    ),
    tool: fc.constantFrom(null, ...TOOLS),
    comparison: fc.constantFrom(...COMPARISONS),
    compared: fc.uniqueArray(fc.oneof(slug, adcode), { maxLength: MOST_COMPARED }),
    scale: fc.constantFrom(...SCALES),
    against: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    analysis: fc.constantFrom(...ANALYSES),
    area: fc.option(areas),
    language: fc.constantFrom(null, 'zh' as const, 'en' as const),
    theme: fc.constantFrom(...THEMES),
  })
  .map(selection => ({ ...selection, layer: drawableLayer(selection.measure, selection.layer) }));

const cameras: fc.Arbitrary<Camera | null> = fc.option(
  fc.record({
    lng: thousandths(180),
    lat: thousandths(85),
    zoom: fc.integer({ min: 0, max: 2000 }).map(n => n / 100),
  }),
);

const DEFAULT: LinkState = { selection: DEFAULT_SELECTION, camera: null };

describe('a link', () => {
  it('gives back every state it was made from', () => {
    fc.assert(
      fc.property(selections, cameras, (selection, camera) => {
        const decoded = decodeLink(encodeLink({ selection, camera }));
        // Minus zero is a coordinate like zero.
        const positive = camera && { lng: camera.lng + 0, lat: camera.lat + 0, zoom: camera.zoom };
        expect(decoded).toEqual({ selection, camera: positive });
      }),
    );
  });

  it('is empty for the default state', () => {
    expect(encodeLink(DEFAULT)).toBe('');
    expect(decodeLink('')).toEqual(DEFAULT);
  });

  it('is short and stable for a typical state', () => {
    const selection: Selection = {
      ...DEFAULT_SELECTION,
      year: 2019,
      categories: ['lighting'],
      subject: { kind: 'belt', id: 'guzhen-lighting' },
    };
    const camera = { lng: 113.174981, lat: 22.615224, zoom: 8.5 };
    expect(encodeLink({ selection, camera })).toBe('v=1&y=2019&c=lighting&p=guzhen-lighting&at=113.175_22.615_8.5');
  });

  it.each([
    'y=2013',
    'y=2025',
    'y=two',
    'm=gold&l=heap&t=neon&lang=xx',
    'p=<img src=x onerror=alert(1)>',
    'p=__proto__',
    'p=330782/',
    'p=330782/<b>',
    'p=330782/上溪镇/上溪镇',
    'c=../../etc.passwd/..',
    'at=1e9_2_3',
    'ev=x&z=2&k=gold.silver&e=yes',
    'w=loom&cm=duel&cp=<b>.A&cs=tons&ya=1999',
    'an=gold&ar=113_22',
    'ar=113_22_9',
    'ar=113_22_501',
    'ar=113_22_10.5',
    'ar=181_22_100',
    'ar=113_22_114_23_115',
    'ar=113_22_114_23_115_86',
    'ar=1e3_2_30',
    'at=113_91_4',
    'at=113_22',
    'v=-1e99',
    'v=NaN&y=',
    '%E0%A4%A&=&&==',
  ])('falls back quietly on %s', search => {
    const { selection, camera } = decodeLink(search);
    expect({ ...selection, categories: [] }).toEqual(DEFAULT_SELECTION);
    expect(camera).toBeNull();
    for (const id of selection.categories) expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('never throws and never exceeds its bounds, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), search => {
        const { selection } = decodeLink(search);
        expect(selection.year).toBeGreaterThanOrEqual(FIRST_YEAR);
        expect(selection.year).toBeLessThanOrEqual(LAST_YEAR);
        expect(selection.categories.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('holds any area as exactly as it was rounded, and no longer than can be passed on', () => {
    const exact = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(exact, { minLength: CORNERS.least, maxLength: 30 }), corners => {
        const area = roundArea({ kind: 'polygon', corners });
        const text = writeArea(area);
        expect(readArea(text)).toEqual(area);
        expect(text.length).toBeLessThan(320);
      }),
    );
    expect(roundArea({ kind: 'circle', at: [113.12345, 22.98765], km: 7000 })).toEqual({
      kind: 'circle',
      at: [113.123, 22.988],
      km: RADIUS.most,
    });
  });

  it('keeps the kinds of events that exist, in their own order', () => {
    expect(decodeLink('k=title.gold.policy').selection.kinds).toEqual(['policy', 'title']);
    expect(decodeLink(`k=${EVENT_KINDS.join('.')}`).selection.kinds).toEqual([]);
    expect(decodeLink('ev=0&z=1').selection).toMatchObject({ events: false, zones: true });
  });

  it('compares each place once and no more than can be told apart, in their order', () => {
    expect(decodeLink('cp=330700.110000.330700.x.y.z').selection.compared).toEqual(['330700', '110000', 'x', 'y']);
  });

  it('draws villages as circles where the link asks for a heat surface', () => {
    expect(decodeLink('m=villages').selection.layer).toBe('circles');
    expect(decodeLink('m=villages&l=fill').selection.layer).toBe('fill');
  });
});
