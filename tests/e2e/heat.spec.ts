import { expect, type Page } from '@playwright/test';
import { CHANGE_RAMPS } from '#derive/compare/changeClasses.ts';
import { heatPosition, KERNEL_RADIUS_KM, KERNEL_SIGMA_KM, peakDensity } from '#derive/heatScale.ts';
import { RAMP } from '#derive/ramp.ts';
import { DEV_SERVER } from '../../playwright.config.ts';
import { test } from './openMap.ts';
import type { Contrasted, Sample } from './pages/heat.ts';

/** Two per cent of a channel's range: what quarter-size targets and 16-bit sums may cost at the peak. */
const PEAK_TOLERANCE = 5;
/** On a slope the same rounding moves a colour by a little more. */
const SLOPE_TOLERANCE = 7;

const gaussian = (km: number) => Math.exp(-(km ** 2) / (2 * KERNEL_SIGMA_KM ** 2));

/** Density in parcels/km² and year, `km` from a point that sends `parcels`: the truncated Gaussian of the legend. */
const densityAt = (parcels: number, km: number) => peakDensity(parcels) * (gaussian(km) - gaussian(KERNEL_RADIUS_KM));

const channel = (stop: string | undefined, at: number) => Number.parseInt(stop?.slice(at, at + 2) ?? '', 16);

/** The legend's colour of a density: the stops of a ramp joined linearly. */
function legendColour(density: number, stops: readonly string[] = RAMP.light): number[] {
  const place = heatPosition(density) * (stops.length - 1);
  const lower = Math.min(stops.length - 2, Math.floor(place));
  return [1, 3, 5].map(at => {
    const [from, to] = [channel(stops[lower], at), channel(stops[lower + 1], at)];
    return from + (to - from) * (place - lower);
  });
}

const drawn = (page: Page, sample: Sample) =>
  page.evaluate(
    asked => (globalThis as unknown as { heatColour: (sample: Sample) => number[] }).heatColour(asked),
    sample,
  );

const row = (page: Page, asked: Contrasted) =>
  page.evaluate(
    contrasted => (globalThis as unknown as { contrastRow: (asked: Contrasted) => number[] }).contrastRow(contrasted),
    asked,
  );

function expectColour(pixel: readonly number[], density: number, tolerance: number, stops?: readonly string[]): void {
  const wanted = legendColour(density, stops);
  wanted.forEach((value, index) => expect(Math.abs(value - (pixel[index] ?? 0))).toBeLessThanOrEqual(tolerance));
}

const flat = (parcels: number) => Array.from({ length: 11 }, () => parcels);

test.describe('the heat surface against its formula', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${DEV_SERVER}/tests/e2e/pages/heat.html`);
    await page.waitForFunction(() => 'heatColour' in globalThis);
  });

  test('one density has one colour at every zoom, size, pixel ratio and latitude', async ({ page }) => {
    for (const parcels of [5e7, 1e9, 5e9]) {
      for (const [zoom, pixelRatio, width, lat] of [
        [2.2, 1, 400, 30],
        [3.3, 1, 1200, 30],
        [3.9, 2, 600, 18],
        [5.1, 1, 800, 50],
        [7.4, 3, 500, 30],
        [9, 1, 900, 30],
      ] as const) {
        const camera = { lng: 104, lat, zoom };
        const view = { width, height: width / 2, pixelRatio, time: 2020 };
        const pixel = await drawn(page, { lon: 104, lat, parcels: flat(parcels), camera, ...view });
        expectColour(pixel, densityAt(parcels, 0), PEAK_TOLERANCE);
      }
    }
  });

  test('falls off with the ground distance, not with the picture’s', async ({ page }) => {
    for (const lat of [20, 35, 50]) {
      for (const zoom of [4, 6.5, 9]) {
        const degrees = 40 / (111.32 * Math.cos((lat * Math.PI) / 180));
        const camera = { lng: 104 + degrees, lat, zoom };
        const view = { width: 800, height: 500, pixelRatio: 1, time: 2020 };
        const pixel = await drawn(page, { lon: 104, lat, parcels: flat(5e9), camera, ...view });
        expectColour(pixel, densityAt(5e9, 40), SLOPE_TOLERANCE);
      }
    }
  });

  test('between two years shows the surface of the interpolated parcels', async ({ page }) => {
    const parcels = Array.from({ length: 11 }, (_, index) => (index + 1) * 1e8);
    const camera = { lng: 104, lat: 30, zoom: 5 };
    for (const [time, expected] of [
      [2014, 1e8],
      [2019.5, 6.5e8],
      [2024, 11e8],
    ] as const) {
      const view = { width: 800, height: 500, pixelRatio: 1, time };
      expectColour(
        await drawn(page, { lon: 104, lat: 30, parcels, camera, ...view }),
        densityAt(expected, 0),
        PEAK_TOLERANCE,
      );
    }
  });
});

/** The pixel in the middle of a row of 800. */
const middle = (pixels: readonly number[]) => pixels.slice(400 * 4, 400 * 4 + 4);

test.describe('two years on one surface', () => {
  const GROWING = Array.from({ length: 11 }, (_, index) => (index + 1) * 5e8);
  const camera = { lng: 104, lat: 30, zoom: 5 };
  const view = { lon: 104, lat: 30, camera, width: 800, height: 500, pixelRatio: 1 };

  test.beforeEach(async ({ page }) => {
    await page.goto(`${DEV_SERVER}/tests/e2e/pages/heat.html`);
    await page.waitForFunction(() => 'contrastRow' in globalThis);
  });

  test('a difference has the colour of its density, blue for less and orange for more', async ({ page }) => {
    for (const [against, time, times] of [
      [2014, 2024, 10],
      [2020, 2024, 4],
      [2014, 2015.5, 1.5],
      [2024, 2016, -8],
      [2024, 2023, -1],
    ] as const) {
      const asked = { ...view, parcels: GROWING, time, against, kind: 'difference', split: 0.5 } as const;
      const stops = times < 0 ? CHANGE_RAMPS.light.less : CHANGE_RAMPS.light.more;
      const density = densityAt(Math.abs(times) * 5e8, 0);
      expectColour(middle(await row(page, asked)), density, PEAK_TOLERANCE, stops);
    }
  });

  test('a year against itself leaves nothing at all', async ({ page }) => {
    const asked = { ...view, parcels: GROWING, time: 2019, against: 2019, kind: 'difference', split: 0.5 } as const;
    expect((await row(page, asked)).some(value => value !== 0)).toBe(false);
  });

  test('left of the divider is one year’s picture, right of it the other’s, pixel by pixel', async ({ page }) => {
    const of = (more: Pick<Contrasted, 'time' | 'kind' | 'split'>) =>
      row(page, { ...view, parcels: GROWING, against: 2015, ...more });
    const whole2015 = await of({ time: 2015, kind: 'year', split: 0.5 });
    const whole2023 = await of({ time: 2023, kind: 'year', split: 0.5 });
    expect(whole2015).not.toEqual(whole2023);
    for (const split of [0.05, 0.4375, 0.5, 0.8]) {
      const swiped = await of({ time: 2023, kind: 'swipe', split });
      const edge = Math.round(split * 800) * 4;
      expect(swiped.slice(0, edge)).toEqual(whole2015.slice(0, edge));
      expect(swiped.slice(edge)).toEqual(whole2023.slice(edge));
    }
  });
});

test('the development build draws everything under StrictMode, too', async ({ page }) => {
  await page.goto(`${DEV_SERVER}/?y=2020`);
  await page.waitForFunction(() => performance.getEntriesByName('markers-ready').length > 0);
  await expect(page.getByRole('region', { name: '图例' })).toBeVisible();
});
