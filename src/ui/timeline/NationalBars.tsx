import type { Dataset } from '#data/dataset.ts';
import { loadVillages } from '#data/onDemand.ts';
import { YEARS } from '#data/year.ts';
import { nationalParcels } from '#derive/parcels.ts';
import type { Reading } from '#derive/reading.ts';
import { useLoaded } from '../kit/useLoaded.ts';
import { barHeights } from './barHeights.ts';
import styles from './NationalBars.module.css';

function Bars({ readings, year }: { readings: readonly Reading[]; year: number }) {
  const heights = barHeights(readings);
  return (
    <div className={styles['bars']} aria-hidden="true">
      {YEARS.map((each, column) => {
        const reading = readings[column];
        const height = heights[column];
        return (
          <div key={each} className={styles['slot']} data-current={each === year}>
            {height === undefined || reading?.kind !== 'value' ? (
              <i className={styles['gap']} />
            ) : (
              <i className={styles['bar']} data-status={reading.status} style={{ height: `${height * 100}%` }} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The nation's parcels of every year as bars behind the slider. */
export function ParcelBars({ dataset, year }: { dataset: Dataset; year: number }) {
  return <Bars readings={nationalParcels(dataset)} year={year} />;
}

const NO_FIGURE: Reading = { kind: 'gap', reason: 'no-figure-this-year' };

/** The nation's Taobao villages of the years for which there is a total; the other years stay empty. */
export function VillageBars({ year }: { year: number }) {
  const file = useLoaded(loadVillages);
  const readings = YEARS.map((each): Reading => {
    const row = file?.national.find(total => total.year === each);
    if (!row) return NO_FIGURE;
    return { kind: 'value', value: row.value, low: row.value, high: row.value, status: row.status, sources: [] };
  });
  return <Bars readings={readings} year={year} />;
}
