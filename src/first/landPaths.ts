import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { borderFeatures, type BorderKind } from '#map/features/unitFeatures.ts';
import { pathData } from './pathData.ts';
import { fromDegrees } from './pictureFrame.ts';
import type { FirstData } from './readDataset.ts';
import { simplifyTopology } from './simplifyTopology.ts';

/** In units of the picture, half a pixel each. The faintest borders and the lands around may be rougher. */
const TOLERANCE = { own: 1, units: 2, around: 3.6 };
/** Smallest extent of a lake or foreign island that is drawn, in units of the picture. */
const SMALLEST = 14;
/** The widest window that is still filled to its edges, in degrees. */
const AROUND = { west: 35, east: 172, south: -18, north: 70 } as const;
const [LEFT, TOP] = fromDegrees([AROUND.west, AROUND.north]);
const [RIGHT, BOTTOM] = fromDegrees([AROUND.east, AROUND.south]);

/** SVG path data of everything that lies under the heat. */
export type LandPaths = Readonly<
  Record<BorderKind | 'neighbours' | 'neighbourBorders' | 'lakes' | 'undetermined' | 'tenDash', string>
>;

function isWorthIt(line: readonly Position[]): boolean {
  const xs = line.map(([x = 0]) => x);
  const ys = line.map(([, y = 0]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right < LEFT || left > RIGHT || bottom < TOP || top > BOTTOM) return false;
  return Math.max(right - left, bottom - top) >= SMALLEST;
}

type Base = FirstData['base'];

function meshOf(base: Base, name: keyof Base['objects'], keep: (a: GeometryObject, b: GeometryObject) => boolean) {
  return mesh(base, base.objects[name], keep).coordinates;
}

/** Lines of one kind; they are few and short, and none is left out. */
function linesOf(base: Base, kind: string): Position[][] {
  const { features } = feature(base, base.objects.lines);
  return features.flatMap(({ geometry, properties }) => {
    if (properties['kind'] !== kind) return [];
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
}

/** Draws land, borders, neighbours, lakes and national-standard lines from the map's own files, simplified. */
export function landPaths({ dataset, base }: FirstData): LandPaths {
  const own = simplifyTopology(dataset.prefectures, TOLERANCE.own);
  const units = simplifyTopology(dataset.prefectures, TOLERANCE.units);
  const around = simplifyTopology(base, TOLERANCE.around);
  const borders = (topology: typeof own, kind: BorderKind) =>
    borderFeatures(topology).features.flatMap(({ properties, geometry }) =>
      properties.kind === kind ? geometry.coordinates : [],
    );
  const lines = simplifyTopology(base, TOLERANCE.own);
  return {
    outline: pathData(borders(own, 'outline')),
    province: pathData(borders(own, 'province')),
    unit: pathData(borders(units, 'unit')),
    neighbours: pathData(meshOf(around, 'neighbours', (a, b) => a === b).filter(isWorthIt)),
    neighbourBorders: pathData(meshOf(around, 'neighbours', (a, b) => a !== b).filter(isWorthIt)),
    lakes: pathData(meshOf(around, 'lakes', (a, b) => a === b).filter(isWorthIt)),
    undetermined: pathData(linesOf(lines, 'undetermined')),
    tenDash: pathData(linesOf(lines, 'ten-dash')),
  };
}
