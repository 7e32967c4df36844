import type { BaseFile, CountiesFile, PrefecturesFile, RiversFile } from '#data/topology.ts';
import { createGazetteer, type Gazetteer } from '../places/gazetteer.ts';
import { buildBase } from './buildBase.ts';
import { buildCountyTopology } from './buildCountyTopology.ts';
import { buildPrefectures } from './buildPrefectures.ts';
import { buildRivers } from './buildRivers.ts';

export type GeometryFiles = {
  prefectures: PrefecturesFile;
  counties: CountiesFile;
  base: BaseFile;
  rivers: RiversFile;
};

/** Builds the four TopoJSON files of the map from the pinned packages: about ten seconds, the same bytes every time. */
export async function buildGeometry(gazetteer: Pick<Gazetteer, 'county'> = createGazetteer()): Promise<GeometryFiles> {
  const prefectures = await buildPrefectures();
  const counties = await buildCountyTopology(gazetteer);
  return { prefectures, counties, base: await buildBase(counties), rivers: await buildRivers() };
}
