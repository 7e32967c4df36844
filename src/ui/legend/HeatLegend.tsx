import { HEAT_TICKS, heatPosition, KERNEL_SIGMA_KM } from '#derive/heatScale.ts';
import { RAMP } from '#derive/ramp.ts';
import { formatShort } from '#words/formatShort.ts';
import styles from './HeatLegend.module.css';
import type { LegendBodyProps } from './LegendBodyProps.ts';

/** The heat surface's ramp with its numbers: a density, so it has a unit and means the same in every year. */
export function HeatLegend({ face, words: { legend, language }, open }: LegendBodyProps) {
  return (
    <div>
      <h2>
        <b>{legend.heat}</b> <small>{legend.heatUnit}</small>
      </h2>
      <div className={styles['ramp']} style={{ backgroundImage: `linear-gradient(to right, ${RAMP[face].join()})` }} />
      <ol className={styles['ticks']}>
        {HEAT_TICKS.map(tick => (
          <li key={tick} style={{ left: `${heatPosition(tick) * 100}%` }}>
            {formatShort(tick, language)}
          </li>
        ))}
      </ol>
      {open ? (
        <p>
          {legend.kernel(KERNEL_SIGMA_KM)}
          {language === 'zh' ? '；' : '. '}
          {legend.sameColours}
        </p>
      ) : null}
    </div>
  );
}
