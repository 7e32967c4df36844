import type { Built } from '../buildParts.ts';
import { listIslands } from '../steps/geometry/listIslands.ts';
import { createLocator } from '../steps/places/createLocator.ts';
import { readDivisions } from '../steps/places/readDivisions.ts';
import { readSensitivePlaces } from '../steps/places/readSensitivePlaces.ts';
import { checkBelts } from './figures/checkBelts.ts';
import { labelsLieInTheirUnit } from './places/labelsLieInTheirUnit.ts';
import { villageListSums } from './places/villageListSums.ts';
import { villagesSumToTheNation } from './places/villagesSumToTheNation.ts';
import { checkTables, writeFinding } from './tables/checkTables.ts';
import { readSources } from './tables/readSources.ts';
import { checkGeometry } from './topology/checkGeometry.ts';
import { countsAre372And2891And34 } from './topology/countsAre372And2891And34.ts';
import { checkVolumes } from './volume/checkVolumes.ts';

const adcodes = (places: readonly { adcode: string }[]) => places.map(({ adcode }) => adcode);

async function checkShapes({ gazetteer, geometry, places }: Built): Promise<string[]> {
  const { units, counties, provinces } = gazetteer;
  const expected = { units: adcodes(units), counties: adcodes(counties) };
  const claims = { islands: await listIslands(), places: readSensitivePlaces() };
  return [
    ...countsAre372And2891And34({ units: units.length, counties: counties.length, provinces: provinces.length }),
    ...checkGeometry({ ...geometry, expected, ...claims }),
    ...labelsLieInTheirUnit(places, createLocator(readDivisions().counties)),
  ];
}

/** Every finding of every check on what was built; a build with findings is not written. */
export async function findFaults(built: Built): Promise<string[]> {
  return [
    ...checkTables(readSources()).map(writeFinding),
    ...(await checkShapes(built)),
    ...checkVolumes(built.volumes, adcodes(built.gazetteer.units)),
    ...checkBelts(built.belts, built.gazetteer),
    ...villagesSumToTheNation(built.villages.file),
    ...villageListSums(built.villageList.file, built.villages.file),
  ];
}
