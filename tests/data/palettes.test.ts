import { describe, expect, test } from 'vitest';
import { BeltsFileSchema } from '#data/belt.ts';
import { CHANGE_RAMPS, changeColours } from '#derive/compare/changeClasses.ts';
import { PLACE_COLOURS } from '#derive/compare/placeColours.ts';
import { RAMP } from '#derive/ramp.ts';
import { GROUND, LIFT, TINT } from '#map/markers/markerInk.ts';
import { PALETTES } from '#map/style/palette.ts';
import {
  differenceOf,
  linearOf,
  luminanceOf,
  seenBy,
  VISIONS,
  type Rgb,
} from '../../geo/checks/figures/simulateVision.ts';
import { readPart } from './readPart.ts';

const FACES = ['light', 'dark'] as const;
/** Grounds of panels, as in tokens.css. */
const SURFACES = { light: '#fdfdfc', dark: '#171c1f' } as const;

/** Contrast of two colours in linear channels, 1 to 21 (WCAG 2.2). */
function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Mixed as the card mixes them: by their encoded channels. */
function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}
const hexOf = (colour: Rgb) =>
  `#${colour
    .map(channel =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
const encoded = (hex: string): Rgb => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as never;

/** The halo over ground of its own kind, as where letters stand on the lightest or darkest of the map. */
const haloOf = (rgba: string) => {
  const [red = 0, green = 0, blue = 0] = (rgba.match(/[\d.]+/g) ?? []).map(Number);
  return hexOf([red / 255, green / 255, blue / 255]);
};

describe.each(FACES)('the %s face', face => {
  const palette = PALETTES[face];

  test('names stand out from their halo as text must', () => {
    for (const ink of [palette.label, palette.strongLabel]) {
      expect(contrast(linearOf(ink), linearOf(haloOf(palette.halo)))).toBeGreaterThanOrEqual(7);
    }
  });

  test('the outline of the country stands out from land and sea', () => {
    expect(contrast(linearOf(palette.outline), linearOf(palette.land))).toBeGreaterThanOrEqual(3);
    expect(contrast(linearOf(palette.outline), linearOf(palette.sea))).toBeGreaterThanOrEqual(2.5);
  });

  test('ring and glyph of a marker without a figure stand out from its ground, for every group', () => {
    const [red, green, blue] = GROUND[face];
    const pure: Rgb = LIFT[face] < 0 ? [0, 0, 0] : [1, 1, 1];
    for (const { id, colour } of readPart('belts', BeltsFileSchema).groups) {
      const ink = encoded(colour);
      const line = hexOf(mix(ink, pure, Math.abs(LIFT[face])));
      const ground = hexOf(mix([red, green, blue], ink, TINT));
      expect(contrast(linearOf(line), linearOf(ground)), id).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(VISIONS))('classes beside each other are told apart with %s', (_vision, matrix) => {
    const seen = RAMP[face].map(hex => seenBy(matrix, linearOf(hex)));
    seen.slice(1).forEach((colour, index) => {
      expect(differenceOf(colour, seen[index] ?? colour)).toBeGreaterThanOrEqual(10);
    });
  });

  test.each(Object.entries(VISIONS))(
    'less and more, and each step of them, are told apart with %s',
    (_vision, matrix) => {
      const seen = (hex: string | undefined) => seenBy(matrix, linearOf(hex ?? ''));
      const classes = changeColours(face);
      classes.slice(1).forEach((hex, index) => {
        expect(differenceOf(seen(hex), seen(classes[index])), `${classes[index]} ${hex}`).toBeGreaterThanOrEqual(8);
      });
      const { less, more } = CHANGE_RAMPS[face];
      less.slice(1).forEach((hex, index) => {
        expect(differenceOf(seen(hex), seen(more[index + 1])), hex).toBeGreaterThanOrEqual(10);
      });
    },
  );

  test('the ramps of change go one way in lightness', () => {
    const { less, more } = CHANGE_RAMPS[face];
    for (const ramp of [less, more]) {
      const lights = ramp.map(hex => luminanceOf(linearOf(hex)));
      const sorted = lights.toSorted((a, b) => (face === 'light' ? b - a : a - b));
      expect(lights).toEqual(sorted);
    }
  });

  test.each(Object.entries(VISIONS))('lines of compared places are told apart with %s', (_vision, matrix) => {
    const seen = PLACE_COLOURS[face].map(hex => seenBy(matrix, linearOf(hex)));
    seen.forEach((colour, index) => {
      for (const other of seen.slice(index + 1)) expect(differenceOf(colour, other)).toBeGreaterThanOrEqual(10);
    });
  });

  test('names beside the lines are dark enough to read', () => {
    for (const hex of PLACE_COLOURS[face]) {
      expect(contrast(linearOf(hex), linearOf(SURFACES[face])), hex).toBeGreaterThanOrEqual(4.5);
    }
  });
});
