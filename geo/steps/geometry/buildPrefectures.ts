import type { PrefecturesFile } from '#data/topology.ts';
import { nameGeometries } from './nameGeometries.ts';
import { roundToGrid } from './roundToGrid.ts';
import { quantisation, simplifyLand, type Detail } from './simplifyLand.ts';

/** Sharp to about zoom 5; the whole file must stay below 36 KB brotli, since the first view waits for it. */
export const PREFECTURE_DETAIL: Detail = { keep: 0.045, cell: 0.0085 };

/** prefectures.json: object `units`, 372 geometries with id = adcode and nothing else. */
export async function buildPrefectures(detail = PREFECTURE_DETAIL): Promise<PrefecturesFile> {
  const parts = await simplifyLand('unit', detail);
  const topology = await roundToGrid(parts, {
    join: '-dissolve unit',
    steps: quantisation(detail),
    finish: '-rename-layers units',
    target: 'units',
  });
  const units = nameGeometries(topology, 'units', { id: properties => properties['unit'] ?? '' });
  return { ...topology, objects: { units } };
}
