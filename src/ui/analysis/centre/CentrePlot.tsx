import type { CentreStep } from '#derive/analysis/centrePath.ts';
import { formatKm } from './formatPosition.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { Words } from '#words/Words.ts';
import styles from './CentrePlot.module.css';
import { placeSteps, PLOT } from './placeSteps.ts';

type CentrePlotProps = { steps: readonly CentreStep[]; year: number; words: Words; texts: AnalysisWords };

/** The path by itself, north up, as large as there is room for, with a scale of kilometres. */
export function CentrePlot({ steps, year, words, texts }: CentrePlotProps) {
  const { points, scale } = placeSteps(steps);
  const unit = words.language === 'zh' ? '公里' : 'km';
  return (
    <svg
      className={styles['plot']}
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      role="img"
      aria-label={texts.centre.plot}
    >
      <path className={styles['line']} d={`M${points.map(({ x, y }) => `${x},${y}`).join('L')}`} />
      {points.map(point => (
        <g key={point.year} data-now={point.year === year}>
          <circle cx={point.x} cy={point.y} r={point.year === year ? 5 : 3.2} />
          <text x={point.label[0]} y={point.label[1] + 4} textAnchor="middle">
            {point.year}
          </text>
        </g>
      ))}
      <path className={styles['scale']} d={`M12,${PLOT.height - 14}v4h${scale.width}v-4`} />
      <text className={styles['unit']} x={12} y={PLOT.height - 20}>
        {formatKm(scale.km, words.language)} {unit}
      </text>
    </svg>
  );
}
