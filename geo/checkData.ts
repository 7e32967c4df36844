import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkTables, writeFinding } from './checks/tables/checkTables.ts';

// Reads the tables of geo/sources and says in plain words what is wrong with them: `npm run check:data`. Geometry is
// not touched, so the answer comes in a second; the build checks the rest.

const SOURCES = fileURLToPath(new URL('sources/', import.meta.url));
const files = readdirSync(SOURCES, { withFileTypes: true, recursive: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.csv'))
  .map(entry => relative(SOURCES, join(entry.parentPath, entry.name)))
  .toSorted();
const findings = checkTables(new Map(files.map(file => [file, readFileSync(SOURCES + file, 'utf8')])));

for (const finding of findings) console.error(writeFinding(finding));
if (findings.length > 0) process.exitCode = 1;
console.log(findings.length > 0 ? `${findings.length} findings` : `${files.length} tables: nothing wrong`);
