import { loadVillages } from '#data/onDemand.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Measure } from '#state/selection.ts';
import { useLoaded } from '../kit/useLoaded.ts';

const none = () => Promise.resolve(null);

/** The Taobao villages where they are what is compared; null until they have come. */
export function useCompareVillages(measure: Measure): VillagesFile | null {
  return useLoaded<VillagesFile | null>(measure === 'villages' ? loadVillages : none);
}
