import type { Volumes } from '../../steps/volume/buildVolumes.ts';
import { gapsAreOutsideCoverage } from './gapsAreOutsideCoverage.ts';
import { noNegativeNoZero } from './noNegativeNoZero.ts';
import { provincesSumToRegions } from './provincesSumToRegions.ts';
import { rangesHoldTheValue } from './rangesHoldTheValue.ts';
import { ranksAreKept } from './ranksAreKept.ts';
import { regionsSumToNation } from './regionsSumToNation.ts';
import { reportedCellsEqualTheirSource } from './reportedCellsEqualTheirSource.ts';
import { unitsSumToProvinces } from './unitsSumToProvinces.ts';

/** Every finding about the parcel volumes; empty where all invariants of the model hold. `units`: all on the map. */
export function checkVolumes({ volumes, report }: Volumes, units: readonly string[]): string[] {
  const { provinces, regions } = report.whole;
  return [
    ...unitsSumToProvinces({ volumes, provinces }),
    ...provincesSumToRegions({ provinces, regions, regionOf: report.regionOf }),
    ...regionsSumToNation({ regions, national: volumes.national }),
    ...reportedCellsEqualTheirSource({ volumes, provinces, reported: report.reported }),
    ...ranksAreKept({ volumes, rankings: report.rankings }),
    ...noNegativeNoZero(volumes),
    ...rangesHoldTheValue(volumes),
    ...gapsAreOutsideCoverage({ volumes, units }),
  ];
}
