import { useMemo } from 'react';
import { FIRST_YEAR, YEARS, yearIndex } from '#data/year.ts';
import { gini, giniRange, lorenzCurve, topShare, type Ranged } from '#derive/analysis/concentration.ts';
import { estimatedPart } from '#derive/analysis/estimatedPart.ts';
import { parcelsOf } from '#derive/parcels.ts';
import type { Dataset } from '#data/dataset.ts';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { Basis } from '../Basis.tsx';
import { Taken } from '../Taken.tsx';
import styles from '../analysis.module.css';
import { GiniChart } from './GiniChart.tsx';
import { LorenzChart } from './LorenzChart.tsx';
import { SpreadTable } from './SpreadTable.tsx';
import { spreadTable } from './spreadTable.ts';
import type { SpreadYear } from './SpreadYear.ts';

function cellsOf(dataset: Dataset, year: number): Ranged[] {
  return dataset.volumes.units.flatMap(unit => {
    const reading = parcelsOf(dataset, unit, { year, estimates: true });
    return reading.kind === 'value' ? [reading] : [];
  });
}

/** Concentration in every covered year. */
function spreadYears(dataset: Dataset): readonly SpreadYear[] {
  return YEARS.map(year => {
    const cells = cellsOf(dataset, year);
    const values = cells.map(({ value }) => value);
    const status = estimatedPart(dataset.volumes, yearIndex(year)).cells > 0 ? 'estimated' : 'reported';
    return {
      year,
      values,
      gini: gini(values),
      range: giniRange(cells),
      top10: topShare(values, 10),
      top50: topShare(values, 50),
      status,
    };
  });
}

/** How concentrated parcels are: Lorenz curve of the year beside that of the first, Gini coefficient and top shares by year. */
export function SpreadPart({ dataset, view, words, texts }: AnalysisProps) {
  const { year } = view.selection;
  const years = useMemo(() => spreadYears(dataset), [dataset]);
  const [now, first] = [years[yearIndex(year)], years[0]];
  if (!now || !first) return null;
  return (
    <>
      <h3>
        {texts.spread.lorenz} <small className={styles['note']}>{texts.spread.lorenzNote(year, FIRST_YEAR)}</small>
      </h3>
      <LorenzChart now={lorenzCurve(now.values)} first={lorenzCurve(first.values)} words={words} texts={texts} />
      <h3>{texts.spread.gini}</h3>
      <GiniChart years={years} year={year} words={words} texts={texts} />
      <p className={styles['note']}>{texts.spread.giniNote}</p>
      <SpreadTable years={years} year={year} words={words} texts={texts} />
      <Basis
        method={texts.spread.method}
        year={year}
        estimated={estimatedPart(dataset.volumes, yearIndex(year))}
        texts={texts}
        words={words}
      />
      <Taken
        name="concentration"
        table={() => spreadTable(years)}
        version={dataset.version}
        texts={texts}
        words={words}
      />
    </>
  );
}
