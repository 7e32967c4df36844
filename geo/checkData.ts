import { checkTables, writeFinding } from './checks/tables/checkTables.ts';
import { readSources } from './checks/tables/readSources.ts';

// Reads the tables of geo/sources and says in plain words what is wrong with them: `npm run check:data`. Geometry is
// not touched, so the answer comes in a second; the build checks the rest.

const texts = readSources();
const findings = checkTables(texts);

for (const finding of findings) console.error(writeFinding(finding));
if (findings.length > 0) process.exitCode = 1;
console.log(findings.length > 0 ? `${findings.length} findings` : `${texts.size} tables: nothing wrong`);
