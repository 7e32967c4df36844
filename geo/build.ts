import { build, partsOf } from './buildParts.ts';
import { findFaults } from './checks/findFaults.ts';
import { writeOpenData } from './steps/open/writeOpenData.ts';
import { nameParts, staleFiles, writeOutput } from './steps/writeParts.ts';

// Makes public/data from geo/sources and the pinned packages; with `--check` only says whether what is committed is
// fresh. Nothing is written while a check finds something.

const built = await build();
const parts = partsOf(built);
const output = nameParts(parts, version => writeOpenData({ built, parts, version }));
const isCheck = process.argv.includes('--check');
const faults = await findFaults(built);
const stale = isCheck ? staleFiles(output).map(name => `not fresh: ${name} (run "npm run geo" and commit)`) : [];

for (const finding of [...faults, ...stale]) console.error(finding);
if (faults.length + stale.length > 0) process.exitCode = 1;
else if (isCheck) console.log('public/data is fresh');
else {
  writeOutput(output);
  console.log(`wrote ${output.files.size} files to public/data`);
}
