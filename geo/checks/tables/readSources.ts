import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../sources/', import.meta.url));

/** The text of every table of geo/sources by its path from there, in the order of the paths. */
export function readSources(): Map<string, string> {
  const files = readdirSync(SOURCES, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.csv'))
    .map(entry => relative(SOURCES, join(entry.parentPath, entry.name)))
    .toSorted();
  return new Map(files.map(file => [file, readFileSync(SOURCES + file, 'utf8')]));
}
