import { CIRCLE_MAX, CIRCLE_MAX_DIAMETER, circleDiameter } from '#derive/colourScale.ts';
import type { Measure } from '#state/selection.ts';
import { formatShort } from '#words/formatShort.ts';
import styles from './CircleLegend.module.css';
import type { LegendBodyProps } from './LegendBodyProps.ts';

/** Round values that make three well-spaced circles. */
const SHOWN: Readonly<Record<Measure, readonly number[]>> = { parcels: [1.5e10, 5e9, 1e9], villages: [500, 150, 30] };

/** Three nested circles with their values; their feet stand together, so that heights can be compared. */
export function CircleLegend({ measure, words: { legend, language }, open }: LegendBodyProps) {
  const height = circleDiameter(measure, SHOWN[measure][0] ?? CIRCLE_MAX[measure]) + 2;
  const middle = CIRCLE_MAX_DIAMETER / 2 + 1;
  return (
    <div>
      <h2>{legend.circles[measure]}</h2>
      <svg className={styles['circles']} width="190" height={height + 8} role="img" aria-label={legend.area}>
        {SHOWN[measure].map(value => {
          const diameter = circleDiameter(measure, value);
          const top = height + 4 - diameter;
          return (
            <g key={value}>
              <circle cx={middle} cy={height + 4 - diameter / 2} r={diameter / 2} />
              <path d={`M${middle},${top}H${CIRCLE_MAX_DIAMETER + 14}`} />
              <text x={CIRCLE_MAX_DIAMETER + 18} y={top + 4}>
                {formatShort(value, language)}
              </text>
            </g>
          );
        })}
      </svg>
      <div className={styles['key']}>
        <p className={styles['reported']}>
          <i />
          {legend.reportedCircle}
        </p>
        <p className={styles['estimated']}>
          <i />
          {legend.estimatedCircle}
        </p>
      </div>
      {open ? <p>{legend.area}</p> : null}
    </div>
  );
}
