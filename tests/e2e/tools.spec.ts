import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axeFindings.ts';
import { openMap, test } from './openMap.ts';
import { downloadCsv, NAMES, readOpen, seeded, type Language, type Line } from './tools.ts';

const volumes = readOpen('volumes');
const villages = readOpen('villages');
const figures = readOpen('figures');
const belts = readOpen('belts');
const units = [...new Set(volumes.map(({ adcode = '' }) => adcode))].filter(adcode => adcode !== '100000');
const categories = [...new Set(belts.map(({ category = '' }) => category))].toSorted();

type State = {
  readonly year: number;
  readonly measure: 'parcels' | 'villages';
  readonly chosen: readonly string[];
  readonly estimates: boolean;
  readonly language: Language;
  readonly place: string;
};

const random = seeded(2024);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const STATES: readonly State[] = Array.from({ length: 20 }, () => ({
  year: 2014 + Math.floor(random() * 11),
  measure: random() < 0.7 ? 'parcels' : 'villages',
  chosen: random() < 0.5 ? [] : [pick(categories), pick(categories)],
  estimates: random() < 0.6,
  language: random() < 0.5 ? 'zh' : 'en',
  place: pick(units),
}));

const linkOf = ({ year, measure, chosen, estimates, language, place }: State) =>
  `?y=${year}&m=${measure}&e=${estimates ? 1 : 0}&lang=${language}&p=${place}&w=table&c=${chosen.join('.')}`;

/** Columns of a reading that have the same name in every file. */
const OWN = ['status', 'low', 'high', 'method'];

/** What the open data say of a unit in a state: value, range and status, all empty where there is no value. */
function openReading({ measure, year, estimates }: State, adcode: string): Line {
  const isOf = (row: Line) => row['adcode'] === adcode && row['year'] === String(year);
  const found = (measure === 'parcels' ? volumes : villages).find(isOf);
  // In a year of a full list a unit that is not listed has none.
  const isListed = villages.some(row => row['year'] === String(year) && row['list'] === 'complete');
  const row = found ?? (measure === 'villages' && isListed ? { villages: '0', status: 'reported' } : {});
  const isShown = estimates || row['status'] !== 'estimated';
  const cell = (name: string) => (isShown ? (row[name] ?? '') : '');
  return { value: cell(measure), ...Object.fromEntries(OWN.map(name => [name, cell(name)])) };
}

/** What a claim says, one line each, in order. */
const claims = (all: readonly Line[]) =>
  all.map(row => ['subject', 'metric', 'value', 'unit', 'status', 'source'].map(key => row[key]).join('|')).toSorted();

const withoutUnit = (text: string) => text.replace(/(件|个村| parcels?| villages?)$/, '');

/** Ranks by value, equal ones sharing the better, straight from numbers. */
function ranksOf(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = [...values.values()];
  return new Map([...values].map(([id, value]) => [id, 1 + all.filter(other => other > value).length]));
}

const numbersOf = (rows: readonly Line[], measure: string) =>
  new Map(rows.filter(row => row[measure] !== '').map(row => [row['adcode'] ?? '', Number(row[measure])]));

/** The row of the chosen place says the same as its panel, which is what the map shows of it. */
async function compareWithPanel(page: Page, { place, language }: State): Promise<void> {
  const row = page.locator(`[data-row="${place}"]`);
  await expect(row).toHaveCount(1);
  const panel = page.locator('#column-subject section').first();
  await expect(panel.locator('p').nth(1)).not.toHaveText('');
  const [shown, status] = await row.evaluate(line =>
    [...line.children].slice(2, 4).map(cell => cell.firstChild?.textContent ?? ''),
  );
  const told = await panel
    .locator('p')
    .nth(1)
    .evaluate(line => [...line.childNodes].map(node => node.textContent));
  expect(withoutUnit(told[0] ?? '')).toBe(shown);
  expect(told[1] ?? '', language).toBe(status);
}

test.describe('table, ranking and files agree with the map and with the open data', () => {
  for (const [number, state] of STATES.entries()) {
    test(`state ${number + 1}: ${linkOf(state)}`, async ({ page }) => {
      const { language, measure, year, chosen, estimates } = state;
      const names = NAMES[language];
      await page.goto(`./${linkOf(state)}`);
      await expect(page.locator('[data-row]')).toHaveCount(units.length);
      if (measure === 'villages')
        await expect
          .poll(() =>
            page
              .locator('[data-row] td:nth-child(3)')
              .allTextContents()
              .then(all => new Set(all).size),
          )
          .toBeGreaterThan(new Set(units.map(unit => openReading(state, unit)['value'] === '')).size - 1);
      await expect(async () => compareWithPanel(page, state)).toPass();

      await page.getByRole('tab', { name: names.table }).click();
      const { name, rows } = await downloadCsv(page, language);
      expect(name).toMatch(
        new RegExp(`^china-belts-places-${measure}-${year}-${estimates ? '' : 'reported-'}[0-9a-f]+\\.csv$`),
      );
      expect(new Set(rows.map(row => row['adcode']))).toEqual(new Set(units));
      const read = rows.map(row => ({
        value: row[measure],
        ...Object.fromEntries(OWN.map(column => [column, row[column] ?? ''])),
      }));
      expect(read).toEqual(rows.map(row => openReading(state, row['adcode'] ?? '')));
      expect(rows.filter(row => (row[measure] === '') === (row['gap'] === ''))).toEqual([]);

      await page.getByRole('radio', { name: names.belts }).check();
      const shown = belts.filter(({ category = '' }) => chosen.length === 0 || chosen.includes(category));
      await expect(page.locator('[data-row]')).toHaveCount(shown.length);
      const listed = await downloadCsv(page, language);
      const known = new Set(shown.map(({ id }) => id));
      const expected = figures.filter(
        row =>
          known.has(row['subject']) && row['year'] === String(year) && (estimates || row['status'] !== 'estimated'),
      );
      expect(claims(listed.rows.filter(row => row['gap'] === ''))).toEqual(claims(expected));
      expect(new Set(listed.rows.map(row => row['subject']))).toEqual(known);

      await page.getByRole('button', { name: names.ranking, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: names.ranking })).toBeVisible();
      const ranking = await downloadCsv(page, language);
      const ranks = ranksOf(numbersOf(rows, measure));
      const told = new Map(
        ranking.rows.filter(row => row['rank'] !== '').map(row => [row['adcode'] ?? '', Number(row['rank'])]),
      );
      expect(told).toEqual(ranks);
      const seen = await page
        .locator('tbody tr')
        .evaluateAll(lines =>
          lines.map(line => [
            line.dataset['row'] ?? '',
            Number(line.querySelector('td')?.firstChild?.textContent?.replace('=', '')),
          ]),
        );
      expect(new Map(seen as [string, number][])).toEqual(ranks);
    });
  }
});

test.describe('by keyboard', () => {
  test('T opens the table, arrows walk its rows, Enter chooses on the map, T closes it', async ({ page }) => {
    await openMap(page, '?c=lighting');
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { level: 2, name: '表格' })).toBeFocused();
    const isInRows = () => page.evaluate(() => document.activeElement?.closest('tbody') !== null);
    for (let presses = 0; presses < 25 && !(await isInRows()); presses += 1) await page.keyboard.press('Tab');
    const rows = page.locator('tbody tr');
    await expect(rows.nth(0).getByRole('button')).toBeFocused();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowUp');
    await expect(rows.nth(9).getByRole('button')).toBeFocused();
    await expect(rows.nth(9)).toHaveAttribute('data-pointed');
    await expect(rows.nth(9)).toBeInViewport();
    const id = await rows.nth(9).getAttribute('data-row');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`p=${id}.*&at=`));
    await expect(rows.nth(9)).toHaveAttribute('data-chosen');
    await page.keyboard.press('t');
    await expect(page.locator('tbody tr[data-row]')).toHaveCount(0);
  });

  test('a head sorts by its column and says so', async ({ page }) => {
    await page.goto('./?w=table&lang=en');
    const head = page.getByRole('columnheader', { name: 'Province' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.locator('tbody tr td:nth-child(2)').first()).toHaveText('Anhui');
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('tbody tr td:nth-child(2)').first()).toHaveText('Zhejiang');
  });

  test('a search narrows rows and file, and finds nothing plainly', async ({ page }) => {
    await page.goto('./?w=table&lang=en&y=2020');
    const field = page.getByRole('searchbox');
    await field.fill('jinhua');
    await expect(page.locator('tbody tr')).toHaveCount(1);
    const { name, rows } = await downloadCsv(page, 'en');
    expect(name).toContain('-filtered-');
    expect(rows.map(row => row['name_en'])).toEqual(['Jinhua City']);
    await field.fill('no such place');
    await expect(page.getByRole('cell', { name: 'No row fits.' })).toBeVisible();
  });
});

test('what the pointer rests on in the map is marked in the table and in sight', async ({ page }) => {
  await openMap(page, '?w=table&at=101.7_36.6_6&c=lighting');
  const map = await page.locator('.map-stage').boundingBox();
  const [x, y] = [(map?.x ?? 0) + (map?.width ?? 0) / 2, (map?.y ?? 0) + (map?.height ?? 0) / 2];
  const row = page.locator('tr[data-row="630100"]');
  await expect(async () => {
    await page.mouse.move(x + 1, y + 1);
    await page.mouse.move(x, y);
    await expect(row).toHaveAttribute('data-pointed', 'true', { timeout: 1000 });
  }).toPass();
  await expect(row).toBeInViewport();
  await page.getByRole('checkbox', { name: '只列地图视野内的' }).check();
  await expect(row).toHaveCount(1);
  expect(await page.locator('tbody tr').count()).toBeLessThan(150);
});

test('the ranking compares with the year asked for, and its bars race while the years play', async ({ page }) => {
  await page.goto('./?w=ranking&lang=en&y=2020&c=lighting');
  const column = page.getByRole('complementary');
  await column.getByLabel('Against').selectOption('2014');
  await expect(column.locator('tbody tr').first()).toContainText('was ');
  const { name, rows } = await downloadCsv(page, 'en');
  expect(name).toContain('-prefectures-parcels-2014-2020-');
  const before = ranksOf(
    numbersOf(
      volumes.filter(row => row['year'] === '2014' && row['adcode'] !== '100000'),
      'parcels',
    ),
  );
  const ranked = rows.filter(row => row['rank'] !== '');
  expect(ranked.map(row => Number(row['rank_before']))).toEqual(ranked.map(row => before.get(row['adcode'] ?? '')));
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(column.getByText(/^Leading in 20\d\d: /)).toBeAttached();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(column.locator('tbody tr').first()).toBeVisible();
  await column.getByLabel('Year', { exact: true }).selectOption('2014');
  await column.getByLabel('Against').selectOption('');
  await expect(column.getByText('The map begins with 2014')).toBeVisible();
  await column.getByRole('radio', { name: 'Belts' }).check();
  await expect(column.getByText(/count different things/)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const tool of ['table', 'ranking']) {
    test(`the ${tool} fits, and a tap on a row chooses it`, async ({ page }) => {
      await page.goto(`./?w=${tool}`);
      const row = page.locator('tbody tr').first();
      await row.getByRole('button').tap();
      await expect(row).toHaveAttribute('data-chosen');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(40);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
});

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in table and ranking, ${language}, ${theme}`, async ({ page }) => {
      const names = NAMES[language];
      await page.goto(`./?w=table&lang=${language}&t=${theme}&y=2021&p=330700`);
      await page.getByRole('tab', { name: names.table }).click();
      await page.getByRole('button', { name: names.download, exact: true }).click();
      await expect(page.locator('tbody tr').first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('radio', { name: names.belts }).check();
      await expect(page.locator('tbody tr').first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: names.ranking, exact: true }).click();
      await expect(page.getByRole('heading', { level: 2, name: names.ranking })).toBeVisible();
      await expect(page.locator('tbody tr').first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
