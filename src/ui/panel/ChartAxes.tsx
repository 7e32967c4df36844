import { formatShort } from '#words/formatShort.ts';
import type { Language } from '#words/language.ts';
import styles from './ChartAxes.module.css';
import { CHART, type ChartFrame } from './chartFrame.ts';

type ChartAxesProps = {
  frame: ChartFrame;
  years: readonly number[];
  /** Marked as the shown one. */
  year: number;
  language: Language;
  /** After each number of the value axis. */
  suffix?: string;
};

/** Hairlines with their values, the years below, and a band behind the shown year. */
export function ChartAxes({ frame, years, year, language, suffix = '' }: ChartAxesProps) {
  // In a crowded axis every other year is named, and always the shown one, whose neighbours then give way.
  const isCrowded = years.length > 8;
  const isLabelled = (each: number, index: number) =>
    !isCrowded || each === year || (index % 2 === 0 && Math.abs(each - year) !== 1);
  return (
    <g className={styles['axes']}>
      {years.includes(year) ? (
        <rect
          x={frame.x(year) - frame.step / 2}
          y={CHART.top}
          width={frame.step}
          height={CHART.height - CHART.top - CHART.bottom}
        />
      ) : null}
      {frame.ticks.map(tick => (
        <g key={tick}>
          <path d={`M${CHART.left},${frame.y(tick)}H${CHART.width - CHART.right}`} />
          <text x={CHART.left - 6} y={frame.y(tick) + 4} textAnchor="end">
            {formatShort(tick, language) + suffix}
          </text>
        </g>
      ))}
      {years.map((each, index) => (
        <text key={each} x={frame.x(each)} y={CHART.height - 5} textAnchor="middle" data-current={each === year}>
          {isLabelled(each, index) ? each : ''}
        </text>
      ))}
    </g>
  );
}
