import { CLASS_BOUNDS } from '#derive/colourScale.ts';
import { RAMP, type Face } from '#derive/ramp.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import { formatShort } from '#words/formatShort.ts';
import type { Words } from '#words/Words.ts';
import { GAP_COLOUR } from './shadeYear.ts';
import styles from './SmallMaps.module.css';

/** The one legend of all small maps: the classes of the large map, and the colour of a gap. */
export function ClassLegend({ face, texts, words }: { face: Face; texts: AnalysisWords; words: Words }) {
  const bounds = CLASS_BOUNDS.parcels.map(bound => formatShort(bound, words.language));
  const names = [texts.years.below(bounds[0] ?? ''), ...bounds.map(bound => texts.years.from(bound)), texts.years.gap];
  const colours = [...RAMP[face], GAP_COLOUR[face]];
  return (
    <div className={styles['legend']}>
      <p>{texts.years.legend}</p>
      <ul>
        {names.map((name, index) => (
          <li key={name}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <rect width="12" height="12" fill={colours[index]} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
