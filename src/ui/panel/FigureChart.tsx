import type { Figure } from '#data/figure.ts';
import type { Words } from '#words/Words.ts';
import { formatFigure } from '#words/formatFigure.ts';
import { StatusShape } from '../kit/StatusShape.tsx';
import { ChartAxes } from './ChartAxes.tsx';
import { CHART, chartFrame, cross } from './chartFrame.ts';
import styles from './SeriesChart.module.css';

type FigureChartProps = { figures: readonly Figure[]; name: string; year: number; words: Words };

/** Figures of one series as dots, never joined: what lies between two years nobody counted, and a cross says so. */
export function FigureChart({ figures, name, year, words }: FigureChartProps) {
  const years = figures.map(figure => figure.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const frame = chartFrame([first, last], Math.max(0, ...figures.map(({ value }) => value)));
  const label = figures.map(figure => `${figure.year}: ${formatFigure(figure, words.language)}`).join(', ');
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={`${name}. ${label}`}
    >
      <ChartAxes frame={frame} years={shown} year={year} language={words.language} />
      {shown
        .filter(each => !years.includes(each))
        .map(each => (
          <path key={each} className={styles['gap']} d={cross(frame.x(each), frame.y(0) - 6)} />
        ))}
      {figures.map(figure => (
        <StatusShape
          key={`${figure.year}|${figure.source}|${figure.value}`}
          status={figure.status}
          x={frame.x(figure.year)}
          y={frame.y(figure.value)}
        />
      ))}
    </svg>
  );
}
