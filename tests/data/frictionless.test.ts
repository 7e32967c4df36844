import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvFormat, csvParse } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';
import { validatePackage } from './validatePackage.ts';

const OPEN = fileURLToPath(new URL('../../public/data/open', import.meta.url));
const broken = mkdtempSync(join(tmpdir(), 'open-'));
afterAll(() => rmSync(broken, { recursive: true }));

it('the Frictionless library finds nothing in the package: description, types, constraints and keys', async () => {
  expect(await validatePackage(OPEN)).toEqual([]);
});

/** A copy of the package in which one text is changed. */
function breakCopy(path: string, change: (text: string) => string): string {
  cpSync(OPEN, broken, { recursive: true });
  const text = readFileSync(join(broken, path), 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(join(broken, path), change(text));
  return broken;
}

/** Changes a cell of the fifth row. */
const setCell = (column: string, cell: string) => (text: string) => {
  const rows = csvParse(text);
  return `${csvFormat(rows.map((row, at) => (at === 4 ? { ...row, [column]: cell } : row)))}\n`;
};
const twice = (text: string) => `${text}${text.split('\n')[1]}\n`;

describe('it speaks up at', () => {
  it.each<[string, string, (text: string) => string, RegExp]>([
    ['text for a number', 'volumes.csv', setCell('parcels', 'many'), /parcels.*many|many.*parcels/],
    ['a thirteenth month', 'claims.csv', setCell('months', '13'), /13|maximum/],
    ['a word that is not on the list', 'villages.csv', setCell('list', 'maybe'), /enum/],
    ['a cell that may not be empty', 'belts.csv', setCell('name_zh', ''), /required/],
    ['a word for yes', 'claims.csv', setCell('used', 'yes'), /boolean/],
    ['something that is no date', 'events.csv', setCell('happened', 'soon'), /pattern/],
    ['two rows with one key', 'held.csv', twice, /unique/],
    ['an area in no area', 'areas.csv', setCell('parent', '999999'), /[Ff]oreign key/],
    ['a source that is not listed', 'figures.csv', setCell('source', 'nobody'), /[Ff]oreign key/],
    [
      'a package without a list of files',
      'datapackage.json',
      text => text.replace('"resources"', '"files"'),
      /resources/,
    ],
    ['a type that Frictionless has not', 'datapackage.json', text => text.replace('"integer"', '"whole"'), /./],
  ])('%s', async (_, path, change, said) => {
    const [table] = path.split('.');
    expect((await validatePackage(breakCopy(path, change), table)).join('\n')).toMatch(said);
  });
});
