import type { Dataset } from '#data/dataset.ts';
import { heatPoints } from '#derive/heatPoints.ts';
import { RAMP, type Face } from '#derive/ramp.ts';
import type { StageProps } from './createStage.ts';
import { packPoints, type PackedPoints } from './heat/packPoints.ts';

/** What the surface is drawn from. The same objects come back while nothing changed, so identity tells a change. */
export type HeatContent = { readonly points: PackedPoints; readonly ramp: readonly string[]; readonly face: Face };

/** Contents of the surface by props; the points with and without estimates are packed once each. */
export function heatContents(dataset: Dataset): (props: StageProps) => HeatContent {
  const packed = new Map<boolean, PackedPoints>();
  return ({ view, face }) => {
    const { estimates } = view.selection;
    const points = packed.get(estimates) ?? packPoints(heatPoints(dataset, estimates));
    packed.set(estimates, points);
    return { points, ramp: RAMP[face], face };
  };
}
