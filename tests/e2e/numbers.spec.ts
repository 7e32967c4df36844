import { expect, type Page } from '@playwright/test';
import { BeltsFileSchema } from '#data/belt.ts';
import { PlacesFileSchema } from '#data/place.ts';
import { townId } from '#data/placeId.ts';
import { CountiesFileSchema, TownsFileSchema } from '#data/topology.ts';
import { readPart } from '../data/readPart.ts';
import { openMap, test } from './openMap.ts';

const SEED = 20_241_111;
const EACH = 10;

/** The generator mulberry32 of T. Ettinger: numbers from 0 to 1, the same ones for a seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = createRandom(SEED);

function draw<T>(items: readonly T[], count: number): T[] {
  const rest = [...items];
  return Array.from({ length: count }, () => rest.splice(Math.floor(random() * rest.length), 1)).flat();
}

/** Ten of each level and ten belts, each in a year and measure of its own. */
function drawSubjects(): string[] {
  const { places } = readPart('places', PlacesFileSchema);
  const counties = readPart('counties', CountiesFileSchema).objects.counties.geometries.map(({ id }) => String(id));
  const towns = readPart('towns', TownsFileSchema);
  const levels = [
    places.filter(({ level }) => level === 'province').map(({ adcode }) => adcode),
    places.filter(({ level }) => level === 'prefecture').map(({ adcode }) => adcode),
    counties,
    towns.zh.map((zh, row) => townId(towns.county[row] ?? '', zh)),
    readPart('belts', BeltsFileSchema).belts.map(({ id }) => id),
  ];
  return levels
    .flatMap(level => draw(level, EACH))
    .map(id => {
      const year = 2014 + Math.floor(random() * 11);
      const measure = random() < 0.3 ? '&m=villages' : '';
      return `p=${encodeURIComponent(id)}&y=${year}${measure}`;
    });
}

/** Goes to a link as Back would, which takes no new page. */
async function visit(page: Page, link: string): Promise<void> {
  await page.evaluate(search => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
}

/** Opens all that is folded, and waits for what is loaded for it. */
async function unfold(page: Page): Promise<void> {
  const closed = page.locator('aside details:not([open])');
  await expect(page.locator('aside h2')).toBeVisible();
  for (let round = 0; round < 6; round += 1) {
    await expect(page.locator('aside output', { hasText: /正在|Loading/ })).toHaveCount(0);
    if ((await closed.count()) === 0) return;
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('aside details')) fold.open = true;
    });
  }
}

/** Numbers of the panel whose own item lacks a status, or says neither source nor method. */
function bareNumbers(page: Page) {
  return page.evaluate(() => {
    const numbers = [...document.querySelectorAll('aside [data-number]')];
    const bare = numbers.filter(number => {
      const item = number.closest('[data-item]');
      const hasStatus = (item?.querySelector('[data-status]')?.textContent ?? '').trim() !== '';
      const hasBasis = (item?.querySelector('[data-basis]')?.textContent ?? '').trim() !== '';
      return !hasStatus || !hasBasis;
    });
    return { count: numbers.length, bare: bare.map(({ textContent }) => textContent) };
  });
}

const subjects = drawSubjects();

for (const language of ['zh', 'en']) {
  test(`every number of ${subjects.length} panels has a status and a source or method: ${language}`, async ({
    page,
  }) => {
    test.setTimeout(480_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 800, height: 600 });
    await openMap(page, `?lang=${language}`);
    let seen = 0;
    for (const subject of subjects) {
      await visit(page, `?lang=${language}&${subject}`);
      await unfold(page);
      const { count, bare } = await bareNumbers(page);
      expect(bare, subject).toEqual([]);
      seen += count;
    }
    expect(seen).toBeGreaterThan(500);
  });
}
