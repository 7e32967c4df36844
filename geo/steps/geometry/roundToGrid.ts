import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { runMapshaper } from './runMapshaper.ts';

/**
 * Puts areas on a grid of `steps` cells a side and repairs what rounding breaks: borders that now cross are cut where
 * they do, and slits are closed. `finish` holds further commands, run on layer `areas` before the last output; `target`
 * names the layers to write. The second rounding uses the same grid, so it moves nothing but the few new vertices.
 */
export async function roundToGrid(
  areas: FeatureCollection,
  options: { join: string; steps: number; finish: string; target: string },
): Promise<Topology> {
  const { join, steps, finish, target } = options;
  const rounding = `format=topojson quantization=${steps}`;
  const rounded = await runMapshaper([`-i areas.json snap ${join} -clean -o rounded.json ${rounding}`], {
    'areas.json': areas,
  });
  const repair = [`-i rounded.json -clean gap-width=1km ${finish}`, `-o out.json target=${target} ${rounding}`];
  return (await runMapshaper(repair, { 'rounded.json': rounded['rounded.json'] }))['out.json'] as Topology;
}
