import type { InferOutput } from 'valibot';
import type { PlacesFileSchema } from '#data/place.ts';
import type { Locator } from '../../steps/places/createLocator.ts';
import { unitOf } from '../../steps/places/unitOf.ts';

/** Findings for prefecture-level units whose label point lies in another unit or in none. `locate` finds counties. */
export function labelsLieInTheirUnit({ places }: InferOutput<typeof PlacesFileSchema>, locate: Locator): string[] {
  const units = places.filter(({ level }) => level === 'prefecture');
  return units.flatMap(({ adcode, label }) => {
    const county = locate(label);
    if (!county) return [`the label of ${adcode} lies in no unit`];
    return unitOf(county.adcode) === adcode ? [] : [`the label of ${adcode} lies in ${unitOf(county.adcode)}`];
  });
}
