import { useMemo, useState } from 'react';
import { loadDetails } from '#data/onDemand.ts';
import { yearIndex } from '#data/year.ts';
import { categoryCentre } from '#derive/analysis/categoryCentre.ts';
import { centrePath } from '#derive/analysis/centrePath.ts';
import { estimatedPart } from '#derive/analysis/estimatedPart.ts';
import { heatPoints } from '#derive/heatPoints.ts';
import { OnDemand } from '../../kit/OnDemand.tsx';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { Basis } from '../Basis.tsx';
import { CentreSteps } from './CentreSteps.tsx';

/** The path of the centre of gravity, of the nation's parcels or of the belts of one category. */
export function CentrePart(props: AnalysisProps) {
  const { dataset, words, texts } = props;
  const [category, setCategory] = useState('');
  return (
    <>
      <label className={styles['field']}>
        {texts.centre.of}
        <select value={category} onChange={event => setCategory(event.target.value)}>
          <option value="">{texts.centre.nation}</option>
          {dataset.categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[words.language]}
            </option>
          ))}
        </select>
      </label>
      {category === '' ? <NationCentre {...props} /> : <CategoryPath {...props} category={category} />}
    </>
  );
}

function NationCentre(props: AnalysisProps) {
  const { dataset, view, words, texts } = props;
  const { year } = view.selection;
  const steps = useMemo(() => centrePath(heatPoints(dataset, true)), [dataset]);
  const estimated = estimatedPart(dataset.volumes, yearIndex(year));
  return (
    <>
      <CentreSteps {...props} steps={steps} />
      <Basis method={texts.centre.method} year={year} estimated={estimated} texts={texts} words={words} />
    </>
  );
}

function CategoryPath(props: AnalysisProps & { category: string }) {
  const { dataset, category, words, texts } = props;
  const name = dataset.categories.find(({ id }) => id === category)?.name[words.language] ?? category;
  return (
    <OnDemand load={loadDetails} words={words}>
      {({ figures, metrics }) => {
        const found = categoryCentre(dataset.belts, category, figures);
        if (!found.path) return <p className={styles['warn']}>{texts.centre.none(name, found)}</p>;
        const metric = metrics.get(found.path.metric)?.name[words.language] ?? found.path.metric;
        return (
          <>
            <p className={styles['lead']}>{texts.centre.weighedBy(metric)}</p>
            <CentreSteps {...props} steps={found.path.steps} />
            <p className={styles['note']}>
              {texts.centre.methodOfCategory}{' '}
              {found.path.belts.map(belt => belt.name[words.language]).join(words.comma)}
            </p>
          </>
        );
      }}
    </OnDemand>
  );
}
