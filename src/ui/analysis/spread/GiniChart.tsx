import { FIRST_YEAR, LAST_YEAR, YEARS } from '#data/year.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { Words } from '#words/Words.ts';
import { StatusShape } from '../../kit/StatusShape.tsx';
import { ChartAxes } from '../../panel/ChartAxes.tsx';
import { CHART, chartFrame } from '../../panel/chartFrame.ts';
import type { SpreadYear } from './SpreadYear.ts';
import styles from './charts.module.css';

type GiniChartProps = { years: readonly SpreadYear[]; year: number; words: Words; texts: AnalysisWords };

/** The Gini coefficient by year, from 0 to its greatest possible value of 1, each with its range. */
export function GiniChart({ years, year, words, texts }: GiniChartProps) {
  const frame = chartFrame([FIRST_YEAR, LAST_YEAR], 1);
  const line = years.map(each => `${frame.x(each.year)},${frame.y(each.gini)}`).join('L');
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={texts.spread.gini}
    >
      <ChartAxes frame={frame} years={YEARS} year={year} language={words.language} />
      <path className={styles['line']} d={`M${line}`} />
      {years.map(({ year: each, gini, range, status }) => (
        <g key={each}>
          <path className={styles['range']} d={`M${frame.x(each)},${frame.y(range.low)}V${frame.y(range.high)}`} />
          <StatusShape status={status} x={frame.x(each)} y={frame.y(gini)} />
        </g>
      ))}
    </svg>
  );
}
