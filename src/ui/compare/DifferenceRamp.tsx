import { CHANGE_RAMPS } from '#derive/compare/changeClasses.ts';
import { HEAT_TICKS, heatPosition } from '#derive/heatScale.ts';
import type { Face } from '#derive/ramp.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { formatShort } from '#words/formatShort.ts';
import type { Words } from '#words/Words.ts';
import styles from './ChangeLegend.module.css';

type DifferenceRampProps = { against: number; year: number; face: Face; words: Words };

/** Ticks that find room on half the legend's width. */
const TICKS = HEAT_TICKS.filter((_, index) => index % 2 === 1);

/** The difference of two heat surfaces: two logarithmic ramps from the middle, with the densities they stand for. */
export function DifferenceRamp({ against, year, face, words: { language } }: DifferenceRampProps) {
  const { legend: texts } = compareIn(language);
  const { less, more } = CHANGE_RAMPS[face];
  const ticks = [
    ...TICKS.map(tick => ({ text: `−${formatShort(tick, language)}`, left: 50 * (1 - heatPosition(tick)) })),
    ...TICKS.map(tick => ({ text: `+${formatShort(tick, language)}`, left: 50 * (1 + heatPosition(tick)) })),
  ];
  return (
    <div>
      <h2>
        <b>{texts.heat(against, year)}</b> <small>{texts.heatUnit}</small>
      </h2>
      <div className={styles['ramps']}>
        <i style={{ backgroundImage: `linear-gradient(to left, ${less.join()})` }} />
        <i style={{ backgroundImage: `linear-gradient(to right, ${more.join()})` }} />
      </div>
      <ol className={styles['bounds']}>
        {ticks.map(({ text, left }) => (
          <li key={text} style={{ left: `${left}%` }}>
            {text}
          </li>
        ))}
      </ol>
      <div className={styles['sides']}>
        <span>← {texts.less}</span>
        <span>{texts.more} →</span>
      </div>
    </div>
  );
}
