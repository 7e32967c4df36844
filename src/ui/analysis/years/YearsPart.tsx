import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { loadBase } from '#data/onDemand.ts';
import { tenDashPath, unitPaths } from '#derive/analysis/smallMap.ts';
import { Button } from '../../kit/Button.tsx';
import { useLoaded } from '../../kit/useLoaded.ts';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { Basis } from '../Basis.tsx';
import { Taken } from '../Taken.tsx';
import { estimatedPart } from '#derive/analysis/estimatedPart.ts';
import { yearIndex } from '#data/year.ts';
import { ClassLegend } from './ClassLegend.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { SmallMaps } from './SmallMaps.tsx';
import { yearsTable } from './yearsTable.ts';

/** All years side by side as small maps, on the screen and, in the light face, on one sheet of paper. */
export function YearsPart(props: AnalysisProps) {
  const { dataset, view, face, words, texts } = props;
  const { year } = view.selection;
  const base = useLoaded(loadBase);
  const shapes = useMemo(
    () => ({ units: unitPaths(dataset.prefectures), tenDash: base ? tenDashPath(base) : '' }),
    [dataset, base],
  );
  return (
    <>
      <ClassLegend face={face} texts={texts} words={words} />
      <SmallMaps {...props} shapes={shapes} year={year} />
      <Basis
        method={texts.years.method}
        year={year}
        estimated={estimatedPart(dataset.volumes, yearIndex(year))}
        texts={texts}
        words={words}
      />
      <div className={styles['row']}>
        <Button onPress={() => print()}>{texts.years.print}</Button>
      </div>
      <Taken
        name="parcels-by-year"
        table={() => yearsTable(dataset)}
        version={dataset.version}
        texts={texts}
        words={words}
      />
      {createPortal(<PrintSheet {...props} shapes={shapes} />, document.body)}
    </>
  );
}
