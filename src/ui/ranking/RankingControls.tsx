import type { ReactNode } from 'react';
import { FIRST_YEAR, YEARS } from '#data/year.ts';
import { moveTime } from '#state/actions.ts';
import { pause } from '#state/playback.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import type { Words } from '#words/Words.ts';
import styles from './RankingControls.module.css';
import type { RankingSettings } from './RankingSettings.ts';

type RankingControlsProps = {
  settings: RankingSettings;
  onSettings: (settings: RankingSettings) => void;
  year: number;
  words: Words;
  children?: ReactNode;
};

/** Moves the map to a year and stands still there. */
function standAt(year: number): void {
  pause();
  moveTime(year);
}

/** The year ranked, which is the map's, the year compared with, and how bars are measured. */
export function RankingControls({ settings, onSettings, year, words, children }: RankingControlsProps) {
  const labels = rankingIn(words.language);
  const { before, ownScale } = settings;
  return (
    <div className={styles['controls']}>
      <label>
        {labels.year}
        <select aria-label={labels.year} value={year} onChange={event => standAt(Number(event.target.value))}>
          {YEARS.toReversed().map(one => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        {labels.before}
        <select
          aria-label={labels.before}
          value={before ?? ''}
          onChange={event =>
            onSettings({ ...settings, before: event.target.value === '' ? null : Number(event.target.value) })
          }
        >
          <option value="">
            {labels.yearBefore}
            {year > FIRST_YEAR && before === null ? ` (${year - 1})` : ''}
          </option>
          {YEARS.filter(one => one !== year || one === before)
            .toReversed()
            .map(one => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
        </select>
      </label>
      {children}
      <label>
        <input
          type="checkbox"
          checked={ownScale}
          onChange={event => onSettings({ ...settings, ownScale: event.target.checked })}
        />
        {labels.ownScale}
      </label>
    </div>
  );
}
