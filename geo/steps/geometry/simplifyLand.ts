import { readDivisions } from '../places/readDivisions.ts';
import { unitOf } from '../places/unitOf.ts';
import { enlargeIslets, type Parts, type PartTopology } from './enlargeIslets.ts';
import { runMapshaper } from './runMapshaper.ts';

/** `keep`: share of the vertices kept; `cell`: size of the output grid in degrees. */
export type Detail = { keep: number; cell: number };

/** The land of China reaches over these degrees of longitude; the grid of a file is its longitude range over its cell count. */
const LONGITUDES = 61.6;

/** Number of grid steps that gives cells of about this size. */
export function quantisation({ cell }: Detail): number {
  return Math.round(LONGITUDES / cell);
}

/**
 * All land as single parts with shared borders, simplified alike on both sides (weighted Visvalingam) down to the share
 * `keep` of their vertices. Parts are cut apart before simplifying, so that each keeps a shape of its own: without it
 * the islets vanish. `level` says which borders remain.
 */
export async function cutIntoParts(level: 'adcode' | 'unit', keep: number): Promise<PartTopology> {
  const features = readDivisions().counties.map(({ adcode, geometry }) => {
    return { type: 'Feature', properties: { adcode, unit: unitOf(adcode) }, geometry };
  });
  const commands = [
    '-i land.json snap -clean',
    level === 'unit' ? '-dissolve unit name=land' : '-rename-layers land',
    `-explode -simplify ${keep * 100}% keep-shapes -o parts.json format=topojson no-quantization`,
  ];
  const output = await runMapshaper(commands, { 'land.json': { type: 'FeatureCollection', features } });
  return output['parts.json'] as PartTopology;
}

/** All land as parts at a level of detail, its islets large enough to outlive rounding to the grid of that detail. */
export async function simplifyLand(level: 'adcode' | 'unit', detail: Detail): Promise<Parts> {
  return enlargeIslets(await cutIntoParts(level, detail.keep), detail.cell);
}
