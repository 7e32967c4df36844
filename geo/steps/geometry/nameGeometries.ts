import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

type Properties = Record<string, string>;
type Labels = { id: (properties: Properties) => string; keep?: (id: string) => Properties };

function relabel(geometry: GeometryObject<Properties>, { id, keep }: Labels): GeometryObject<Properties> {
  const name = id(geometry.properties ?? {});
  const { properties: _, ...shape } = geometry;
  return keep ? { ...shape, id: name, properties: keep(name) } : { ...shape, id: name };
}

const byId = (a: GeometryObject, b: GeometryObject) => (String(a.id) < String(b.id) ? -1 : 1);

/** A copy of one object of a topology with ids and properties of our own, sorted by id. Arcs are not touched. */
export function nameGeometries(topology: Topology, object: string, labels: Labels): GeometryCollection<Properties> {
  const collection = topology.objects[object] as GeometryCollection<Properties> | undefined;
  if (!collection) throw new Error(`the topology holds no object "${object}"`);
  return {
    type: 'GeometryCollection',
    geometries: collection.geometries.map(one => relabel(one, labels)).toSorted(byId),
  };
}
