import type { Feature, Position } from 'geojson';
import type { Bounds } from '../fitChina.ts';
import { outerRings } from './outerRings.ts';

/** Rings smaller than this part of the largest are left out: far islands would push the land itself out of sight. */
const LEAST = 0.02;

type Box = Bounds & { readonly area: number };

function boxOf(ring: readonly Position[]): Box {
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
  const box = { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
  return { ...box, area: (box.east - box.west) * (box.north - box.south) };
}

/** What holds the larger parts of some areas; undefined where there is none. */
export function boundsOf(features: readonly Feature[]): Bounds | undefined {
  const boxes = features.flatMap(({ geometry }) => outerRings(geometry)).map(boxOf);
  const largest = Math.max(0, ...boxes.map(({ area }) => area));
  const large = boxes.filter(({ area }) => area >= largest * LEAST);
  if (large.length === 0) return undefined;
  return {
    west: Math.min(...large.map(({ west }) => west)),
    east: Math.max(...large.map(({ east }) => east)),
    south: Math.min(...large.map(({ south }) => south)),
    north: Math.max(...large.map(({ north }) => north)),
  };
}
