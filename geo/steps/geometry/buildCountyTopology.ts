import type { CountiesFile } from '#data/topology.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameGeometries } from './nameGeometries.ts';
import { roundToGrid } from './roundToGrid.ts';
import { quantisation, simplifyLand, type Detail } from './simplifyLand.ts';

/** Sharp to about zoom 8, where the source itself ends: its own segments are 1.6 km long in the median. */
export const COUNTY_DETAIL: Detail = { keep: 0.15, cell: 0.00205 };

/**
 * counties.json: object `counties`, 2,891 geometries with id = adcode and names, and object `units` that shares their
 * arcs, id = adcode.
 */
export async function buildCountyTopology(
  gazetteer: Pick<Gazetteer, 'county'>,
  detail = COUNTY_DETAIL,
): Promise<CountiesFile> {
  const parts = await simplifyLand('adcode', detail);
  const topology = await roundToGrid(parts, {
    join: '-dissolve adcode copy-fields=unit',
    steps: quantisation(detail),
    finish: '-rename-layers counties -dissolve unit + name=units',
    target: 'counties,units',
  });
  const names = (adcode: string) => {
    const county = gazetteer.county(adcode);
    return { zh: county?.zh ?? '', en: county?.short.en ?? '' };
  };
  const counties = nameGeometries(topology, 'counties', { id: ({ adcode }) => adcode ?? '', keep: names });
  const units = nameGeometries(topology, 'units', { id: ({ unit }) => unit ?? '' });
  return { ...topology, objects: { counties, units } };
}
