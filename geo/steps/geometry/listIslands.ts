import { bbox } from '@turf/turf';
import { feature } from 'topojson-client';
import type { Island } from '../../checks/topology/everyIslandIsKept.ts';
import { findIslands, type Parts } from './enlargeIslets.ts';
import { cutIntoParts } from './simplifyLand.ts';

/** Every island of the published outlines at full detail: its unit and the centre of its box in degrees. */
export async function listIslands(): Promise<Island[]> {
  const topology = await cutIntoParts('unit', 1);
  const islands = findIslands(topology);
  const { features } = feature(topology, topology.objects.land) as Parts;
  return features.flatMap((part, index): Island[] => {
    const [west, south, east, north] = bbox(part);
    return islands[index] ? [{ unit: part.properties.unit, at: [(west + east) / 2, (south + north) / 2] }] : [];
  });
}
