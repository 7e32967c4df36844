import type { Topology } from 'topojson-specification';
import type { BaseFile, CountiesFile } from '#data/topology.ts';
import { buildLines } from './buildLines.ts';
import { buildNeighbours, SURROUNDINGS } from './buildNeighbours.ts';
import { cutWaters } from './cutWaters.ts';
import { nameGeometries } from './nameGeometries.ts';
import { runMapshaper } from './runMapshaper.ts';

/** Grid steps over the 200 degrees of longitude: 0.014 degrees each, about a pixel at zoom 6. */
const QUANTISATION = 14_450;

/**
 * base.json: `neighbours` (id = ISO number), `lakes` and `lines` (property `kind`). The border with China
 * follows the outline of `counties`.
 */
export async function buildBase(counties: CountiesFile): Promise<BaseFile> {
  const input = {
    'neighbours.json': await buildNeighbours(counties),
    'lakes.json': await cutWaters('lakes', { box: SURROUNDINGS, interval: 1200 }),
    'lines.json': await buildLines(),
  };
  const commands = [
    '-i neighbours.json lakes.json lines.json combine-files',
    `-o out.json target=* format=topojson quantization=${QUANTISATION}`,
  ];
  const topology = (await runMapshaper(commands, input))['out.json'] as Topology;
  const neighbours = nameGeometries(topology, 'neighbours', { id: ({ id }) => id ?? '' });
  const { lakes, lines } = topology.objects;
  return { ...topology, objects: { neighbours, lakes, lines } } as BaseFile;
}
