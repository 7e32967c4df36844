import type { Adcode } from '#data/place.ts';
import type { VolumesFile } from '#data/volume.ts';

/** Taiwan, Hong Kong and Macau: the State Post Bureau's figures do not cover them. */
const OUTSIDE = ['710000', '810000', '820000'];

type Input = { volumes: Pick<VolumesFile, 'units' | 'gaps'>; units: readonly Adcode[] };

/** Complaints where the units without a value are not exactly the three outside coverage. */
export function gapsAreOutsideCoverage({ volumes, units }: Input): string[] {
  const reasons = Object.entries(volumes.gaps).flatMap(([adcode, reason]) =>
    OUTSIDE.includes(adcode) && reason === 'outside-coverage' ? [] : [`${adcode}: a gap for the reason ${reason}`],
  );
  const without = units.filter(adcode => !volumes.units.includes(adcode) && !(adcode in volumes.gaps));
  const both = volumes.units.filter(adcode => adcode in volumes.gaps);
  const absent = OUTSIDE.filter(adcode => !(adcode in volumes.gaps));
  return [
    ...reasons,
    ...without.map(adcode => `${adcode}: neither a value nor a gap`),
    ...both.map(adcode => `${adcode}: both a value and a gap`),
    ...absent.map(adcode => `${adcode}: outside coverage, yet no gap`),
  ];
}
