import type { DetailsFile } from '#data/figure.ts';
import { findFaults } from './checks/findFaults.ts';
import { buildBelts } from './steps/belts/buildBelts.ts';
import { buildGeometry } from './steps/geometry/buildGeometry.ts';
import { mergeSources } from './steps/mergeSources.ts';
import { buildPlaces } from './steps/places/buildPlaces.ts';
import { buildTowns } from './steps/places/buildTowns.ts';
import { createGazetteer } from './steps/places/gazetteer.ts';
import { buildVillages } from './steps/villages/buildVillages.ts';
import { buildVolumes } from './steps/volume/buildVolumes.ts';
import { writeHeldTable } from './steps/writeHeldTable.ts';
import { nameParts, staleFiles, writeOutput } from './steps/writeParts.ts';

// Makes public/data from geo/sources and the pinned packages; `--check` only says whether what is committed is fresh.

const gazetteer = createGazetteer();
const [geometry, belts, villages, volumes] = [
  await buildGeometry(gazetteer),
  buildBelts(gazetteer),
  buildVillages(gazetteer),
  buildVolumes(gazetteer),
];
const details: DetailsFile = {
  ...belts.details,
  sources: mergeSources(belts.sources, villages.sources, volumes.sources),
};
const parts = {
  ...geometry,
  places: buildPlaces(gazetteer),
  volumes: volumes.volumes,
  heat: volumes.heat,
  belts: belts.belts,
  details,
  villages: villages.file,
  towns: buildTowns(gazetteer.towns),
};

const faults = findFaults(parts);
for (const fault of faults) console.error(fault);
const held = writeHeldTable([...belts.held, ...villages.held, ...volumes.held]);
const output = nameParts(parts, { 'held.csv': held });

if (process.argv.includes('--check')) {
  const stale = staleFiles(output);
  for (const name of stale) console.error(`not fresh: ${name} (run "npm run geo" and commit)`);
  process.exitCode = faults.length + stale.length > 0 ? 1 : 0;
} else if (faults.length > 0) {
  process.exitCode = 1;
} else {
  writeOutput(output);
  console.log(`wrote ${output.files.size} files to public/data`);
}
