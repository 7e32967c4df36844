import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { differ, greyOfPart, strongPixels, type Part } from './greyOfPicture.ts';
import { holdBack, reached } from './holdBack.ts';
import { openMap, test } from './openMap.ts';

const SIZES = [
  [1440, 900],
  [1024, 640],
  [390, 844],
] as const;

/** Layout shifts without the viewer's doing, summed over the whole life of the page. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without any shift the observer is never called.
        setTimeout(() => resolve(0), 1000);
      }),
  );

/** The colour a reader sees at a place of the land, told by the picture's own projection: Shanghai's delta. */
async function deltaColour(page: Page): Promise<readonly number[]> {
  const picture = await page.screenshot();
  const land = await page.locator('#first-land svg').boundingBox();
  if (!land) throw new Error('no picture');
  const scale = Math.min(land.width / 2000, land.height / 1492.2);
  // 31.2 N, 121.4 E in the picture's units, whose middle is the middle of the box.
  const [x, y] = [land.x + land.width / 2 + (1549 - 1000) * scale, land.y + land.height / 2 + (982 - 746) * scale];
  const { default: sharp } = await import('sharp');
  const part = { left: Math.round(x) - 4, top: Math.round(y) - 4, width: 9, height: 9 };
  const { channels } = await sharp(await sharp(picture).extract(part).toBuffer()).stats();
  return channels.slice(0, 3).map(({ mean }) => mean);
}

/** Frames as the browser shows them, until `stop`. */
async function watchFrames(page: Page): Promise<() => Promise<readonly Buffer[]>> {
  const session = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 80, maxWidth: 720, maxHeight: 450 });
  return async () => {
    await session.send('Page.stopScreencast');
    return frames;
  };
}

test.describe('the first picture', () => {
  for (const [width, height] of SIZES) {
    test(`is there before the program, gives way without a jump and without a blank frame: ${width} x ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const release = await holdBack(page, 'main');
      await page.goto('./', { waitUntil: 'commit' });
      await reached(page, 'first-picture');
      expect(await page.locator('#app').innerHTML(), 'no program yet').toBe('');
      const [red = 0, green = 0, blue = 0] = await deltaColour(page);
      expect(red - Math.max(green, blue), 'heat at the Yangtze delta').toBeGreaterThan(40);

      const stop = await watchFrames(page);
      release('main');
      await reached(page, 'markers-ready');
      // Markers and names have faded in by then.
      await page.waitForTimeout(1500);
      const counts = await Promise.all((await stop()).map(strongPixels));
      expect(counts.length).toBeGreaterThan(2);
      // No frame shows less of the surface than markers and names leave free in the end.
      expect(Math.min(...counts) / (counts.at(-1) ?? 0), counts.join()).toBeGreaterThan(0.8);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    });

    test(`lies where the map will lie, to half a pixel: ${width} x ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const release = await holdBack(page, 'main', 'markers');
      await page.goto('./', { waitUntil: 'commit' });
      await reached(page, 'first-picture');
      const [box, picture] = [await page.locator('.first-map').boundingBox(), await page.screenshot()];
      release('main');
      await reached(page, 'map-ready');
      const stage = await page.locator('.map-stage').boundingBox();
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs((box?.[side] ?? 0) - (stage?.[side] ?? Number.NaN)), side).toBeLessThan(0.5);
      }
      const map = await page.screenshot();
      // The middle of the land: borders and heat in all directions, and no card.
      const part = { left: width > 500 ? 560 : 60, top: width > 500 ? 150 : 220, width: 250, height: 250 };
      const drawn = await greyOfPart(picture, part);
      const shifted = async (dx: number, dy: number) =>
        differ(drawn, await greyOfPart(map, { ...part, left: part.left + dx, top: part.top + dy } satisfies Part));
      const right = await shifted(0, 0);
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        // Were it off by half a pixel or more, a shifted map would fit better.
        expect(await shifted(dx, dy), `${dx}, ${dy}`).toBeGreaterThan(right);
      }
      // What is left are names that the map adds.
      expect(right).toBeLessThan(8);
      release('markers');
      await reached(page, 'markers-ready');
    });
  }

  test('shows nothing that the link does not ask for', async ({ page }) => {
    await holdBack(page, 'main');
    const heat = page.locator('#first-heat');
    for (const [link, picture, isHeatShown] of [
      ['?c=lighting', true, true],
      ['?y=2019', true, false],
      ['?l=fill', true, false],
      ['?at=113.2_22.6_8.5', false, false],
      ['?p=330700', false, false],
    ] as const) {
      await page.goto(`./${link}`, { waitUntil: 'commit' });
      await page.locator('.first-time').waitFor({ state: 'attached' });
      await expect(page.locator('#first-land'), link).toBeVisible({ visible: picture });
      await expect(heat, link).toBeVisible({ visible: isHeatShown });
      await expect(page.locator('.first-time > b'), link).toBeVisible({ visible: isHeatShown });
    }
  });

  test('speaks the language and wears the face of link and browser', async ({ page }) => {
    await holdBack(page, 'main');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('.first-title')).toContainText('中国电商产业带地图');
    await expect(page.locator('.first-title [lang=en]')).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-face', 'dark');
    await page.goto('./?lang=en&t=light', { waitUntil: 'commit' });
    await expect(page.locator('.first-title [lang=en]')).toBeVisible();
    await expect(page.locator('#first-names').getByText('新疆').first()).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-face', 'light');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture stands above the leading figures, each with status and source', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#first-land')).toBeVisible();
    const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(rows).toHaveCount(22);
    await expect(rows.first()).toContainText('1,750.8亿件');
    await expect(rows.first()).toContainText('已公布');
    await expect(rows.first()).toContainText('State Post Bureau');
  });
});

test('each stage asks for what it uses, and no sooner', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) asked.push(pathname.replace(/.*\//, '').replace(/[-.][\w-]{8}\.(\w+)$/, '.$1'));
  });
  const release = await holdBack(page, 'main', 'map', 'markers');
  await page.goto('./', { waitUntil: 'commit' });
  await reached(page, 'first-picture');
  const FIRST = ['prefectures', 'places', 'volumes', 'heat', 'belts'].map(part => `${part}.json`);
  const program = ['', 'index.js', 'index.css', 'icon.svg'];
  const isKnown = (name: string) =>
    [...FIRST, ...program].includes(name) ||
    /^(year|once|onDemand|periodName|rolldown-runtime|react|jsx-runtime|dist|event|place|session|volume|loadPart|format|colourScale|sketch|villageSpots)\.js$/.test(
      name,
    );
  expect(
    asked.filter(name => !isKnown(name)),
    'with the page',
  ).toEqual([]);

  release('main');
  await reached(page, 'first-heat');
  const more = asked.filter(name => !isKnown(name));
  // The map's program is asked for once the heat is painted, and what lies around the land for its inset.
  expect(more.toSorted(), 'with the heat').toEqual(['base.json', 'startMap.css', 'startMap.js']);

  release('map');
  await reached(page, 'map-ready');
  const rest = asked.slice(asked.indexOf('startMap.js') + 1);
  expect(rest.filter(name => name.includes('worker'))).toHaveLength(1);
  expect(asked.indexOf('startMarkers.js')).toBeGreaterThan(asked.findIndex(name => name.includes('worker')));
  expect(asked.filter(name => /^(rivers|counties|towns|details|villages|about)/.test(name))).toEqual([]);
  release('markers');
  await reached(page, 'markers-ready');
  const at = await page.evaluate(() =>
    ['first-picture', 'first-heat', 'map-ready', 'markers-ready'].map(
      name => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    ),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

/** What the program of the first minute may weigh in brotli, everything counted that was fetched unasked. */
const FIRST_MINUTE = 640_000;

test('the program of the first minute is within its budget', async ({ page }) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', response => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), response.body());
  });
  await openMap(page);
  // Time for whatever comes unasked after the markers: events and their ticks.
  await page.waitForTimeout(2000);
  const sizes = [...scripts.values()].map(async body => brotliCompressSync(await body).length);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  // The map, its worker and the markers are among them.
  expect(scripts.size).toBeGreaterThan(4);
  expect(total).toBeGreaterThan(500_000);
  expect(total).toBeLessThan(FIRST_MINUTE);
});

test('moving the map before it is complete shows the map, not a picture that cannot move', async ({ page }) => {
  await page.route('**/data/base.*.json', () => undefined);
  await page.goto('./');
  await reached(page, 'first-heat');
  await page.locator('.maplibregl-canvas').waitFor();
  await expect(page.locator('#first-land')).toBeVisible();
  await page.locator('.maplibregl-canvas').press('Equal');
  await expect(page.locator('#first-land')).toHaveCount(0);
});

test('the lands around may fail to come: the map still becomes complete', async ({ page, trouble }) => {
  await page.route('**/data/base.*.json', route => route.abort());
  await openMap(page);
  await expect(page.locator('#first-land')).toHaveCount(0);
  trouble.errors.length = 0;
});
