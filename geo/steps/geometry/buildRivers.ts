import type { Topology } from 'topojson-specification';
import type { RiversFile } from '#data/topology.ts';
import { cutWaters } from './cutWaters.ts';
import { runMapshaper } from './runMapshaper.ts';

/** Rivers are drawn in and close to China only. */
const BOX = [70, 15, 138, 55] as const;
/** Over 68 degrees: 0.0068 degrees a step, finer than a pixel up to zoom 7. */
const QUANTISATION = 10_000;

/** rivers.json: object `rivers`, lines without names. */
export async function buildRivers(): Promise<RiversFile> {
  const rivers = await cutWaters('rivers', { box: BOX, interval: 2500 });
  const commands = [`-i rivers.json -o out.json format=topojson quantization=${QUANTISATION}`];
  const topology = (await runMapshaper(commands, { 'rivers.json': rivers }))['out.json'] as Topology;
  return topology as RiversFile;
}
