import type { Dataset } from '#data/dataset.ts';
import type { OwnData } from '#data/own.ts';
import { heatPoints } from '#derive/heatPoints.ts';
import { heatFactor } from '#derive/own/ownScale.ts';
import { RAMP, type Face } from '#derive/ramp.ts';
import type { StageProps } from './createStage.ts';
import { packPoints, type PackedPoints } from './heat/packPoints.ts';

/** What the surface is drawn from. The same objects come back while nothing changed, so identity tells a change. */
export type HeatContent = { readonly points: PackedPoints; readonly ramp: readonly string[]; readonly face: Face };

/** The reader's own values, in the measure of the renderer's ramp. */
function packOwn({ cells }: OwnData): PackedPoints {
  const factor = heatFactor(cells);
  return packPoints({ ...cells, parcels: cells.values.map(value => value * factor) });
}

/**
 * Contents of the surface by props; the points with and without estimates are packed once each. The reader's own data take
 * the place of the map's, they are never added to them.
 */
export function heatContents(dataset: Dataset): (props: StageProps) => HeatContent {
  const packed = new Map<boolean, PackedPoints>();
  let own: { readonly data: OwnData; readonly points: PackedPoints } | null = null;
  return ({ view, face, own: { heat } }) => {
    if (heat) {
      if (own?.data !== heat) own = { data: heat, points: packOwn(heat) };
      return { points: own.points, ramp: RAMP[face], face };
    }
    const { estimates } = view.selection;
    const points = packed.get(estimates) ?? packPoints(heatPoints(dataset, estimates));
    packed.set(estimates, points);
    return { points, ramp: RAMP[face], face };
  };
}
