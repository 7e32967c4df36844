import type { Topology } from 'topojson-specification';
import type { Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { BaseFile, PrefecturesFile } from '#data/topology.ts';
import { mercatorX, mercatorY } from '../mercator.ts';

/** What the inset shows: the South China Sea with all islands and the ten-dash line, and the coast around it. */
export const ISLANDS = { west: 105.5, east: 124, south: 2.2, north: 25 } as const;

const WEST_X = mercatorX(ISLANDS.west);
const NORTH_Y = mercatorY(ISLANDS.north);
/** Width of the drawing in its own units; its height follows from the projection, the map's own. */
export const WIDTH = 100;
const SCALE = WIDTH / (mercatorX(ISLANDS.east) - WEST_X);
export const HEIGHT = Math.round((mercatorY(ISLANDS.south) - NORTH_Y) * SCALE);

/** SVG path data of everything in the inset. `lines` hold what the base file adds; empty until it is there. */
export type IslandsPaths = {
  readonly land: string;
  readonly outline: string;
  readonly neighbours: string;
  readonly lines: string;
};

function inInset([lng = 0, lat = 0]: Position): boolean {
  return lng > ISLANDS.west - 2 && lng < ISLANDS.east + 2 && lat > ISLANDS.south - 2 && lat < ISLANDS.north + 2;
}

/** A tenth of a unit is finer than the inset's pixels. */
const round = (value: number) => Number(value.toFixed(1));

const place = ([lng = 0, lat = 0]: Position) =>
  `${round((mercatorX(lng) - WEST_X) * SCALE)} ${round((mercatorY(lat) - NORTH_Y) * SCALE)}`;

function linePath(points: readonly Position[]): string {
  if (!points.some(inInset)) return '';
  return `M${points.map(place).join('L')}`;
}

function geometryPath(geometry: Geometry | null): string {
  switch (geometry?.type) {
    case 'Polygon':
      return geometry.coordinates.map(ring => `${linePath(ring)}Z`.replace(/^Z$/, '')).join('');
    case 'MultiPolygon':
      return geometry.coordinates.map(coordinates => geometryPath({ type: 'Polygon', coordinates })).join('');
    case 'LineString':
      return linePath(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(linePath).join('');
    default:
      return '';
  }
}

/** Paths of the inset from the same files as the map itself. */
export function islandsPaths(prefectures: PrefecturesFile, base: BaseFile | null): IslandsPaths {
  const of = (topology: Topology, name: string, keep: (kind: unknown) => boolean = () => true) => {
    const object = topology.objects[name];
    if (object?.type !== 'GeometryCollection') return '';
    const { features } = feature(topology, object);
    return features
      .filter(({ properties }) => keep(properties?.['kind']))
      .map(({ geometry }) => geometryPath(geometry))
      .join('');
  };
  return {
    land: of(prefectures, 'units'),
    outline: geometryPath(mesh(prefectures, prefectures.objects.units, (a, b) => a === b)),
    neighbours: base ? of(base, 'neighbours') : '',
    lines: base ? of(base, 'lines', kind => kind === 'ten-dash') : '',
  };
}
