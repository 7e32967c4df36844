import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import { classOf } from '#derive/colourScale.ts';
import { parcelsOf } from '#derive/parcels.ts';
import { RAMP, type Face } from '#derive/ramp.ts';

/** Path data of every unit, and of the ten-dash line (empty until it has come). */
export type Shapes = { readonly units: ReadonlyMap<Adcode, string>; readonly tenDash: string };

/** The colour of units without a value, in neither ramp. */
export const GAP_COLOUR: Readonly<Record<Face, string>> = { light: '#d5d6d3', dark: '#4a5258' };

/** The units of a year by colour, each colour one path: the classes of the large map, the same in every year. */
export function shadeYear(
  dataset: Dataset,
  units: Shapes['units'],
  { year, face }: { year: number; face: Face },
): readonly { readonly colour: string; readonly path: string }[] {
  const paths = new Map<string, string>();
  for (const [unit, path] of units) {
    const reading = parcelsOf(dataset, unit, { year, estimates: true });
    const shade = reading.kind === 'value' ? RAMP[face][classOf('parcels', reading.value)] : undefined;
    const colour = shade ?? GAP_COLOUR[face];
    paths.set(colour, (paths.get(colour) ?? '') + path);
  }
  return [...paths].map(([colour, path]) => ({ colour, path }));
}
