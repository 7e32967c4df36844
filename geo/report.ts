import { readSources } from './checks/tables/readSources.ts';
import { readWorld } from './checks/tables/readWorld.ts';
import { countWhereabouts } from './checks/tables/rowsAreCounted.ts';
import { allHeld } from './steps/about/buildAbout.ts';
import { build, partsOf } from './buildParts.ts';
import { compareAlternatives } from './steps/report/compareAlternatives.ts';
import { compareOrders } from './steps/report/compareOrders.ts';
import { comparePaths } from './steps/report/comparePaths.ts';
import { writeReport } from './steps/report/writeReport.ts';
import { readModelInput } from './steps/volume/readModelInput.ts';
import { runModel } from './steps/volume/runModel.ts';

// Prints what the data hold, how good the volumes are and where they are weakest: `npm run geo:report`. About a minute
// and a half, most of it for what was tried beside the published model.

const built = await build();
const input = readModelInput(built.gazetteer.unitOf);
const report = writeReport({
  about: partsOf(built).about,
  belts: built.belts.belts,
  figures: built.belts.details.figures,
  texts: built.belts.details.texts,
  paths: comparePaths(input, runModel(input), input.national.totals),
  orders: compareOrders(input),
  alternatives: compareAlternatives(input),
  held: allHeld(built),
  whereabouts: countWhereabouts(readWorld(readSources()).world),
});
console.log(report);
