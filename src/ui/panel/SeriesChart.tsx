import { FIRST_YEAR, LAST_YEAR, YEARS } from '#data/year.ts';
import type { Reading } from '#derive/reading.ts';
import type { Words } from '#words/Words.ts';
import { StatusShape } from '../kit/StatusShape.tsx';
import { ChartAxes } from './ChartAxes.tsx';
import { CHART, chartFrame, cross } from './chartFrame.ts';
import styles from './SeriesChart.module.css';

type SeriesChartProps = { readings: readonly Reading[]; year: number; label: string; words: Words };

/** A place's readings over the years: a bar for each range, a shape for each status, a cross where there is none. */
export function SeriesChart({ readings, year, label, words }: SeriesChartProps) {
  const highest = Math.max(0, ...readings.map(reading => (reading.kind === 'value' ? reading.high : 0)));
  const frame = chartFrame([FIRST_YEAR, LAST_YEAR], highest);
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={label}>
      <ChartAxes frame={frame} years={YEARS} year={year} language={words.language} />
      {readings.map((reading, column) => {
        const each = YEARS[column] ?? FIRST_YEAR;
        const x = frame.x(each);
        if (reading.kind === 'gap') return <path key={each} className={styles['gap']} d={cross(x, frame.y(0) - 6)} />;
        return (
          <g key={each}>
            <path className={styles['range']} d={`M${x},${frame.y(reading.low)}V${frame.y(reading.high)}`} />
            <StatusShape status={reading.status} x={x} y={frame.y(reading.value)} />
          </g>
        );
      })}
    </svg>
  );
}
