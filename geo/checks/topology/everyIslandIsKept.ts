import { bbox } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { collectFeatures, type Area } from './collectFeatures.ts';

/** A part of a unit's land that no other unit touches: its centre in degrees. */
export type Island = { unit: string; at: [lon: number, lat: number] };

type Box = { unit: string; west: number; south: number; east: number; north: number };

function boxesOf({ id, geometry }: Area): Box[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map(coordinates => {
    const [west, south, east, north] = bbox({ type: 'Polygon', coordinates });
    return { unit: String(id), west, south, east, north };
  });
}

/**
 * Findings for islands near whose centre the object draws no land of their unit. `reach` in degrees is how far rounding
 * and enlarging may have moved the land.
 */
export function everyIslandIsKept({
  topology,
  object,
  islands,
  reach,
}: {
  topology: Topology;
  object: string;
  islands: readonly Island[];
  reach: number;
}): string[] {
  const boxes = collectFeatures(topology, object).flatMap(boxesOf);
  const lost = islands.filter(({ unit, at: [lon, lat] }) => {
    const holds = (box: Box) =>
      lon > box.west - reach && lon < box.east + reach && lat > box.south - reach && lat < box.north + reach;
    return !boxes.some(box => box.unit === unit && holds(box));
  });
  return lost.map(
    ({ unit, at: [lon, lat] }) => `${object} ${unit} lost its island at ${lon.toFixed(3)}, ${lat.toFixed(3)}`,
  );
}
