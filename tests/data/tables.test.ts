import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkTables, writeFinding } from '../../geo/checks/tables/checkTables.ts';
import { TABLE_RULES } from '../../geo/checks/tables/tableRules.ts';

const SOURCES = fileURLToPath(new URL('../../geo/sources/', import.meta.url));
const files = readdirSync(SOURCES, { withFileTypes: true, recursive: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.csv'))
  .map(entry => relative(SOURCES, join(entry.parentPath, entry.name)));

it('every table that contributors write has rules', () => {
  expect(files.filter(file => TABLE_RULES[file] === undefined)).toEqual([]);
});

it('the committed tables keep their rules', () => {
  const texts = new Map(files.map(file => [file, readFileSync(SOURCES + file, 'utf8')]));
  expect(checkTables(texts).map(writeFinding)).toEqual([]);
});
