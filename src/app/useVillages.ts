import { useEffect, useState } from 'react';
import { loadVillages } from '#data/onDemand.ts';
import type { VillagesFile } from '#data/volume.ts';
import type { Measure } from '#state/selection.ts';
import { want } from '#state/want.ts';

/** The Taobao villages once they are asked for and there; a failure shows among the missing parts. */
export function useVillages(measure: Measure): VillagesFile | null {
  const [villages, setVillages] = useState<VillagesFile | null>(null);
  useEffect(() => (measure === 'villages' ? want('villages', loadVillages, setVillages) : undefined), [measure]);
  return villages;
}
