import { CLASS_BOUNDS } from '#derive/colourScale.ts';
import { RAMP } from '#derive/ramp.ts';
import { formatShort } from '#words/formatShort.ts';
import styles from './FillLegend.module.css';
import type { LegendBodyProps } from './LegendBodyProps.ts';

/** The seven classes of the shaded map with their bounds, and how estimates and gaps look. */
export function FillLegend({ measure, face, words: { legend, language }, open }: LegendBodyProps) {
  const bounds = CLASS_BOUNDS[measure];
  const colours = RAMP[face];
  return (
    <div>
      <h2>{legend.fill[measure]}</h2>
      <div className={styles['classes']}>
        {colours.map(colour => (
          <i key={colour} style={{ background: colour }} />
        ))}
      </div>
      <ol className={styles['bounds']}>
        {bounds.map((bound, index) => (
          <li key={bound} style={{ left: `${((index + 1) / colours.length) * 100}%` }}>
            {formatShort(bound, language)}
          </li>
        ))}
      </ol>
      <ul className={styles['key']}>
        <li>
          <i className={styles['hatch']} style={{ backgroundColor: colours[2] }} />
          {legend.estimatedFill}
        </li>
        <li>
          <i className={styles['gap']} />
          {legend.gap}
        </li>
      </ul>
      {open ? <p>{legend.sameColours}</p> : null}
    </div>
  );
}
