import type { FeatureCollection, MultiLineString } from 'geojson';
import { readDivisions } from '../places/readDivisions.ts';
import { runMapshaper } from './runMapshaper.ts';

/** Kinds of line on the national standard map beside the borders of divisions. */
export type LineKind = 'ten-dash' | 'undetermined' | 'sar' | 'provincial-sea';

/** Tells the published lines apart by where they lie; the publisher gives them no names. */
export function kindOfLine({ coordinates }: MultiLineString): LineKind {
  const points = coordinates.flat();
  const west = Math.min(...points.map(([lon = 0]) => lon));
  const south = Math.min(...points.map(([, lat = 0]) => lat));
  if (coordinates.length === 10 && south < 5) return 'ten-dash';
  if (west < 80) return 'undetermined';
  return west > 113.5 && west < 114 ? 'sar' : 'provincial-sea';
}

type Lines = FeatureCollection<MultiLineString, { kind: LineKind }>;

/** One feature a published line, with its `kind`, sorted by kind; vertices that matter less than 300 m are left out. */
export async function buildLines(): Promise<Lines> {
  const features = readDivisions().lines.map(geometry => {
    return { type: 'Feature' as const, properties: { kind: kindOfLine(geometry) }, geometry };
  });
  const source: Lines = {
    type: 'FeatureCollection',
    features: features.toSorted((a, b) => a.properties.kind.localeCompare(b.properties.kind)),
  };
  const commands = ['-i lines.json -simplify interval=300 -o out.json format=geojson precision=0.0001'];
  return (await runMapshaper(commands, { 'lines.json': source }))['out.json'] as Lines;
}
