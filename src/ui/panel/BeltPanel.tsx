import { lazy } from 'react';
import type { Belt } from '#data/belt.ts';
import type { Dataset } from '#data/dataset.ts';
import { loadCounties, loadDetails } from '#data/onDemand.ts';
import type { CountiesFile } from '#data/topology.ts';
import { findCounty } from '#derive/divisions.ts';
import type { View } from '#derive/view.ts';
import { compareAlso } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { CategoryIcon } from '../kit/CategoryIcon.tsx';
import { LazyPart } from '../kit/LazyPart.tsx';
import { OnDemand } from '../kit/OnDemand.tsx';
import { useLoaded } from '../kit/useLoaded.ts';
import { Badges } from './Badges.tsx';
import { BeltFacts } from './BeltFacts.tsx';
import { BeltFigures } from './BeltFigures.tsx';
import { Breadcrumb, type Step } from './Breadcrumb.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { placePath } from './placePath.ts';

const NearBelts = lazy(async () => ({ default: (await import('./NearBelts.tsx')).NearBelts }));

/** Down to the unit at once, and to the county when names of counties have come. */
function beltPath(dataset: Dataset, { unit, county }: Belt, counties: CountiesFile | null): readonly Step[] {
  const path = placePath(dataset, unit, true);
  const found = counties && county !== undefined ? findCounty(counties, dataset.places, county) : undefined;
  return found && found.id !== unit ? [...path, found] : path;
}

type BeltPanelProps = { dataset: Dataset; view: View; belt: Belt; words: Words };

/** Everything known of one belt: what and where it is, the shown year's figures, then all of them. */
export function BeltPanel({ dataset, view, belt, words }: BeltPanelProps) {
  const counties = useLoaded(loadCounties);
  const category = dataset.categories.find(({ id }) => id === belt.category);
  const group = dataset.groups.find(({ id }) => id === category?.group);
  return (
    <PanelFrame
      name={belt.name}
      words={words}
      icon={group ? <CategoryIcon category={belt.category} group={group} size={32} /> : null}
      above={<Breadcrumb path={beltPath(dataset, belt, counties)} words={words} />}
    >
      <Badges dataset={dataset} subject={{ kind: 'belt', id: belt.id }} words={words} />
      <Button look="plain" onPress={() => compareAlso(belt.id)}>
        {words.tools.addToCompare}
      </Button>
      <OnDemand load={loadDetails} words={words}>
        {details => (
          <>
            <BeltFigures part="year" belt={belt} view={view} details={details} words={words} />
            <BeltFacts belt={belt} category={category} group={group} text={details.texts.get(belt.id)} words={words} />
            <BeltFigures part="all" belt={belt} view={view} details={details} words={words} />
          </>
        )}
      </OnDemand>
      <LazyPart words={words}>
        <NearBelts dataset={dataset} belt={belt} year={view.selection.year} words={words} />
      </LazyPart>
    </PanelFrame>
  );
}
