import { useId } from 'react';
import { FIRST_YEAR } from '#data/year.ts';
import type { View } from '#derive/view.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { formatShort } from '#words/formatShort.ts';
import type { Words } from '#words/Words.ts';
import { StatusShape } from '../kit/StatusShape.tsx';
import styles from './CompareChart.module.css';
import { COMPARE_CHART as SIZE, compareFrame, runsOf, type CompareFrame } from './compareFrame.ts';
import { DASHES, type ComparedSeries } from './ComparedSeries.ts';
import { spreadLabels } from './spreadLabels.ts';

type CompareChartProps = { series: readonly ComparedSeries[]; years: readonly number[]; view: View; words: Words };

/** Room between two names at the right edge. */
const NAME_ROOM = 13;

/** The chosen places over the years on one scale: range bands, lines, a shape for each status, a cross for each gap. */
export function CompareChart({ series, years, view: { selection }, words }: CompareChartProps) {
  const { places: texts } = compareIn(words.language);
  const clip = useId();
  const frame = compareFrame(series.map(({ scaled }) => scaled));
  const { scale, year } = selection;
  const names = series.map(({ name }) => name).join(words.comma);
  const label = texts.chart(names, texts.scales[scale].name);
  return (
    <svg className={styles['chart']} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <clipPath id={clip}>
        <rect x={SIZE.left} y={SIZE.top - 8} width={SIZE.width - SIZE.left} height={SIZE.height - SIZE.top} />
      </clipPath>
      <Axes frame={frame} years={years} year={year} suffix={scale === 'share' ? '%' : ''} words={words} />
      <g clipPath={`url(#${clip})`}>
        {series.map(one => (
          <Bands key={one.id} one={one} frame={frame} />
        ))}
        {series.map(one => (
          <Line key={one.id} one={one} frame={frame} />
        ))}
      </g>
      <Names series={series} frame={frame} />
    </svg>
  );
}

type AxesProps = { frame: CompareFrame; years: readonly number[]; year: number; suffix: string; words: Words };

function Axes({ frame, years, year, suffix, words }: AxesProps) {
  const tall = SIZE.height - SIZE.top - SIZE.bottom;
  const isLabelled = (each: number, index: number) => each === year || (index % 2 === 0 && Math.abs(each - year) !== 1);
  return (
    <g className={styles['axes']}>
      <rect x={frame.x(year) - frame.step / 2} y={SIZE.top} width={frame.step} height={tall} />
      {frame.ticks.map(tick => (
        <g key={tick}>
          <path d={`M${SIZE.left},${frame.y(tick)}H${SIZE.width - SIZE.right}`} />
          <text x={SIZE.left - 6} y={frame.y(tick) + 4} textAnchor="end">
            {formatShort(tick, words.language) + suffix}
          </text>
        </g>
      ))}
      {years.map((each, index) => (
        <text key={each} x={frame.x(each)} y={SIZE.height - 5} textAnchor="middle" data-current={each === year}>
          {isLabelled(each, index) ? each : ''}
        </text>
      ))}
    </g>
  );
}

type SeriesProps = { one: ComparedSeries; frame: CompareFrame };

function Bands({ one: { scaled, colour }, frame }: SeriesProps) {
  return runsOf(scaled).map(({ column, length }) => {
    const run = scaled.slice(column, column + length);
    const ends = run.map((reading, index) => {
      const x = frame.x(FIRST_YEAR + column + index);
      return reading.kind === 'value'
        ? ([x, frame.y(reading.low), frame.y(reading.high)] as const)
        : ([x, 0, 0] as const);
    });
    const points = [...ends.map(([x, , high]) => [x, high]), ...ends.toReversed().map(([x, low]) => [x, low])];
    // A lone year has no width of its own.
    const isLone = length === 1;
    const path = isLone
      ? `M${ends[0]?.[0]},${ends[0]?.[1]}V${ends[0]?.[2]}`
      : `M${points.map(p => p.join()).join('L')}Z`;
    return isLone ? (
      <path key={column} d={path} className={styles['lone']} stroke={colour} />
    ) : (
      <path key={column} d={path} className={styles['band']} fill={colour} />
    );
  });
}

function Line({ one: { scaled, colour, index }, frame }: SeriesProps) {
  const shift = (index - 1.5) * 3;
  return (
    <g style={{ color: colour }}>
      {runsOf(scaled).map(({ column, length }) => {
        const points = scaled.slice(column, column + length).flatMap((reading, step) => {
          const x = frame.x(FIRST_YEAR + column + step);
          return reading.kind === 'value' ? [`${x},${frame.y(reading.value)}`] : [];
        });
        return (
          <path
            key={column}
            d={`M${points.join('L')}`}
            className={styles['line']}
            stroke={colour}
            strokeDasharray={DASHES[index]}
          />
        );
      })}
      {scaled.map((reading, column) => {
        const year = FIRST_YEAR + column;
        return reading.kind === 'gap' ? (
          <path
            key={year}
            className={styles['gap']}
            d={`M${frame.x(year) + shift - 3},${frame.y(0) - 9}l6,6m0,-6l-6,6`}
          />
        ) : (
          <StatusShape key={year} status={reading.status} x={frame.x(year)} y={frame.y(reading.value)} />
        );
      })}
    </g>
  );
}

/** Names beside the last values, moved apart where they would overlap. */
function Names({ series, frame }: { series: readonly ComparedSeries[]; frame: CompareFrame }) {
  const lasts = series.map(({ scaled }) => scaled.findLast(reading => reading.kind === 'value'));
  const wanted = lasts.map(last => frame.y(last?.kind === 'value' ? last.value : 0) + 4);
  const heights = spreadLabels(wanted, NAME_ROOM, SIZE.height - SIZE.bottom);
  return series.map(({ id, name, colour }, index) => (
    <text key={id} className={styles['name']} x={SIZE.width - SIZE.right + 6} y={heights[index]} fill={colour}>
      {name.length > 11 ? `${name.slice(0, 10)}…` : name}
    </text>
  ));
}
