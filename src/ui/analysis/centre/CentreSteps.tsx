import { useMemo } from 'react';
import { loadCounties } from '#data/onDemand.ts';
import { YEARS } from '#data/year.ts';
import { moveBetween, windOf, type CentreStep } from '#derive/analysis/centrePath.ts';
import { moveCamera } from '#state/actions.ts';
import { Button } from '../../kit/Button.tsx';
import { OnDemand } from '../../kit/OnDemand.tsx';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { cameraAround } from '../cameraAround.ts';
import { useDrawn } from '../useDrawn.ts';
import { CentrePlot } from './CentrePlot.tsx';
import { CentreTable } from './CentreTable.tsx';
import { drawPath } from './drawPath.ts';
import { formatKm } from './formatPosition.ts';

type CentreStepsProps = AnalysisProps & { steps: readonly CentreStep[] };

/** A path of centres: how far in all, as a drawing, on the map, and year by year with the county each lies in. */
export function CentreSteps({ dataset, steps, view, words, texts }: CentreStepsProps) {
  const { year } = view.selection;
  useDrawn(useMemo(() => drawPath(steps, year), [steps, year]));
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const { km, bearing } = moveBetween(first.at, last.at);
  const wind = texts.centre.wind[windOf(bearing)];
  return (
    <>
      <p className={styles['lead']}>
        {texts.centre.summary(texts.centre.move(formatKm(km, words.language), wind), first.year, last.year)}
      </p>
      <CentrePlot steps={steps} year={year} words={words} texts={texts} />
      <div className={styles['row']}>
        <Button onPress={() => moveCamera(cameraAround(steps.map(({ at }) => at)))}>{texts.show}</Button>
      </div>
      <OnDemand load={loadCounties} words={words}>
        {counties => (
          <CentreTable
            steps={steps}
            shown={YEARS.includes(year) ? year : last.year}
            counties={counties}
            version={dataset.version}
            words={words}
            texts={texts}
          />
        )}
      </OnDemand>
    </>
  );
}
