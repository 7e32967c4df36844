import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import type { Words } from '#words/Words.ts';
import { EventStrip } from '../events/EventStrip.tsx';
import { useStops } from '../events/useStops.ts';
import { CoverageStrip } from './CoverageStrip.tsx';
import { ParcelBars, VillageBars } from './NationalBars.tsx';
import { NationalReadout } from './NationalReadout.tsx';
import { PlayControls } from './PlayControls.tsx';
import { PlayOptions } from './PlayOptions.tsx';
import styles from './Timeline.module.css';
import { useTimeKeys } from './useTimeKeys.ts';
import { YearLabels } from './YearLabels.tsx';
import { YearRange } from './YearRange.tsx';

type TimelineProps = { dataset: Dataset; view: View; words: Words };

/** The years as steps and everything in between: play, drag, step; the nation's totals stand behind it. */
export function Timeline({ dataset, view, words }: TimelineProps) {
  useTimeKeys();
  useStops(view.events);
  const { measure, year } = view.selection;
  return (
    <section className={styles['timeline']} aria-label={words.timeline.name}>
      <PlayControls words={words} />
      <NationalReadout dataset={dataset} view={view} words={words} />
      <div className={styles['track']}>
        <EventStrip dataset={dataset} view={view} words={words} />
        {measure === 'parcels' ? <ParcelBars dataset={dataset} year={year} /> : <VillageBars year={year} />}
        <YearLabels year={year} />
        {measure === 'parcels' ? <CoverageStrip dataset={dataset} words={words} /> : null}
        <YearRange view={view} words={words} />
      </div>
      <PlayOptions words={words} />
    </section>
  );
}
