import type { LorenzPoint } from '#derive/analysis/concentration.ts';
import { formatPercent } from '#words/formatPercent.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { Words } from '#words/Words.ts';
import styles from './charts.module.css';

type LorenzChartProps = {
  now: readonly LorenzPoint[];
  first: readonly LorenzPoint[];
  words: Words;
  texts: AnalysisWords;
};

const FRAME = { width: 300, height: 240, left: 44, top: 8, side: 196 } as const;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const x = (part: number) => FRAME.left + part * FRAME.side;
const y = (part: number) => FRAME.top + (1 - part) * FRAME.side;
const round = (value: number) => Math.round(value * 10) / 10;
const path = (points: readonly LorenzPoint[]) =>
  `M${points.map(([units, parcels]) => `${round(x(units))},${round(y(parcels))}`).join('L')}`;

/** Two Lorenz curves and the diagonal on which all units would send the same. */
export function LorenzChart({ now, first, words, texts }: LorenzChartProps) {
  const { spread } = texts;
  return (
    <svg
      className={styles['square']}
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={spread.lorenz}
    >
      {TICKS.map(tick => (
        <g key={tick} className={styles['tick']}>
          <path d={`M${x(0)},${y(tick)}H${x(1)}`} />
          <text x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
            {formatPercent(tick, words.language)}
          </text>
          <text x={x(tick)} y={y(0) + 15} textAnchor="middle">
            {tick === 0 ? '' : formatPercent(tick, words.language)}
          </text>
        </g>
      ))}
      <text className={styles['name']} x={x(1)} y={y(0) + 30} textAnchor="end">
        {spread.units}
      </text>
      <text className={styles['name']} x={x(0) + 6} y={y(1) + 14}>
        {spread.parcels}
      </text>
      <path className={styles['equal']} d={`M${x(0)},${y(0)}L${x(1)},${y(1)}`} />
      <text className={styles['name']} x={x(0.5) - 6} y={y(0.5) - 6} textAnchor="end">
        {spread.equal}
      </text>
      <path className={styles['before']} d={path(first)} />
      <path className={styles['line']} d={path(now)} />
    </svg>
  );
}
