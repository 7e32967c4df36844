import { loadVillages } from '#data/onDemand.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Measure } from '#state/selection.ts';
import { useLoaded } from './kit/useLoaded.ts';

const loadNothing = () => Promise.resolve(null);

/** The Taobao villages while they are measured; the page itself asks for them and tells when they do not come. */
export function useVillages(measure: Measure): VillagesFile | null {
  return useLoaded<VillagesFile | null>(measure === 'villages' ? loadVillages : loadNothing);
}
