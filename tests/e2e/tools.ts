import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';

export type Language = 'zh' | 'en';
export type Line = Readonly<Record<string, string>>;

/** Names of what the tests press. */
export const NAMES = {
  zh: {
    table: '表格',
    ranking: '排名',
    belts: '产业带',
    places: '地区',
    download: '下载',
    play: '播放',
    pause: '暂停',
  },
  en: {
    table: 'Table',
    ranking: 'Ranking',
    belts: 'Belts',
    places: 'Places',
    download: 'Download',
    play: 'Play',
    pause: 'Pause',
  },
} as const;

/** A table of the open data. */
export function readOpen(name: string): readonly Line[] {
  return csvParse(readFileSync(`public/data/open/${name}.csv`, 'utf8'));
}

/** Downloads the open tool's rows as CSV and reads them, with the name of the file. */
export async function downloadCsv(page: Page, language: Language): Promise<{ name: string; rows: readonly Line[] }> {
  const { download } = NAMES[language];
  const fold = page.getByRole('button', { name: download, exact: true });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `${download} csv` }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF'), 'the mark by which Excel knows UTF-8').toBe(true);
  return { name: file.suggestedFilename(), rows: csvParse(text.slice(1)) };
}

/** Numbers from 0 to below 1 that are the same in every run (a linear congruential generator, Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
