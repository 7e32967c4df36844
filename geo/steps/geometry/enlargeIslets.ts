import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Polygon as TopologyPolygon, Topology } from 'topojson-specification';

type Owner = { adcode: string; unit: string };
/** Land in single polygons: one feature a part, each with the county and unit it belongs to. */
export type PartTopology = Topology<{ land: GeometryCollection<Owner> }>;
export type Parts = FeatureCollection<Polygon, Owner>;

const positive = (arc: number) => (arc < 0 ? ~arc : arc);

/** For each part whether it is an island: none of its border is shared with another part. */
export function findIslands(topology: PartTopology): boolean[] {
  const parts = topology.objects.land.geometries as TopologyPolygon<Owner>[];
  const users = new Map<number, number>();
  for (const arc of parts.flatMap(part => part.arcs.flat()))
    users.set(positive(arc), (users.get(positive(arc)) ?? 0) + 1);
  return parts.map(part => part.arcs.flat().every(arc => users.get(positive(arc)) === 1));
}

function extent(ring: readonly Position[]) {
  const lon = ring.map(([x = 0]) => x);
  const lat = ring.map(([, y = 0]) => y);
  return { west: Math.min(...lon), east: Math.max(...lon), south: Math.min(...lat), north: Math.max(...lat) };
}

/** A diamond one and a half cells from centre to corner: the smallest shape that outlives rounding to the grid. */
function diamond(ring: readonly Position[], cell: number): Position[] {
  const { west, east, south, north } = extent(ring);
  const [x, y, reach] = [(west + east) / 2, (south + north) / 2, 1.5 * cell];
  return [
    [x - reach, y],
    [x, y + reach],
    [x + reach, y],
    [x, y - reach],
    [x - reach, y],
  ];
}

function enlarge(part: Feature<Polygon, Owner>, cell: number): Feature<Polygon, Owner> {
  const outer = part.geometry.coordinates[0] ?? [];
  const { west, east, south, north } = extent(outer);
  if (Math.max(east - west, north - south) > 2 * cell) return part;
  return { ...part, geometry: { type: 'Polygon', coordinates: [diamond(outer, cell)] } };
}

/**
 * Gives every island smaller than two cells of the output grid (`cell` in degrees) the smallest drawable shape, so
 * that rounding loses none: reefs and islets of the South China Sea among them. Such a shape stands for a place,
 * not for an area. Everything else is returned as it is.
 */
export function enlargeIslets(topology: PartTopology, cell: number): Parts {
  const islands = findIslands(topology);
  const { features } = feature(topology, topology.objects.land) as Parts;
  return {
    type: 'FeatureCollection',
    features: features.map((part, index) => (islands[index] ? enlarge(part, cell) : part)),
  };
}
