import { useState } from 'react';
import type { Figure } from '#data/figure.ts';
import type { Details } from '#data/onDemand.ts';
import { seriesKey } from '#derive/seriesKey.ts';
import { stepsIn } from '#words/levels/stepsIn.ts';
import { periodName } from '#words/periodName.ts';
import type { Words } from '#words/Words.ts';
import { FigureChart } from './FigureChart.tsx';
import styles from './FigureSeries.module.css';
import { chartableSeries } from './groupFigures.ts';

type FigureSeriesProps = { figures: readonly Figure[]; year: number; details: Details; words: Words };

/** What a series counts, in full: measure, scope, part of the year. */
function nameSeries({ metric, scope, period }: Figure, { metrics }: Details, { language }: Words): string {
  const parts = [metrics.get(metric)?.name[language] ?? metric, scope?.[language], periodName(period, language)];
  return parts.filter(Boolean).join(' · ');
}

/**
 * Figures over the years, one series at a time: only those that share measure, unit, scope and part of the year stand in
 * one chart. Several are chosen from by name, the longest first.
 */
export function FigureSeries({ figures, year, details, words }: FigureSeriesProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const all = chartableSeries(figures)
    .flatMap(series =>
      series[0] ? [{ key: seriesKey(series[0]), series, name: nameSeries(series[0], details, words) }] : [],
    )
    .toSorted((a, b) => b.series.length - a.series.length);
  const shown = all.find(({ key }) => key === chosen) ?? all[0];
  if (!shown) return null;
  return (
    <figure className={styles['series']}>
      <figcaption>
        {all.length === 1 ? (
          shown.name
        ) : (
          <select
            aria-label={stepsIn(words.language).seriesChoice}
            value={shown.key}
            onChange={event => setChosen(event.target.value)}
          >
            {all.map(({ key, name, series }) => (
              <option key={key} value={key}>
                {name} ({series.length})
              </option>
            ))}
          </select>
        )}
      </figcaption>
      <FigureChart figures={shown.series} name={shown.name} year={year} words={words} />
    </figure>
  );
}
