import type { Belt } from '#data/belt.ts';
import type { Dataset } from '#data/dataset.ts';
import { loadDetails } from '#data/onDemand.ts';
import type { View } from '#derive/view.ts';
import { compareAlso } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { CategoryIcon } from '../kit/CategoryIcon.tsx';
import { OnDemand } from '../kit/OnDemand.tsx';
import { Badges } from './Badges.tsx';
import { BeltFacts } from './BeltFacts.tsx';
import { BeltFigures } from './BeltFigures.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { PanelFrame } from './PanelFrame.tsx';

type BeltPanelProps = { dataset: Dataset; view: View; belt: Belt; words: Words };

/** Everything known of one belt: what and where it is, the shown year's figures, then all of them. */
export function BeltPanel({ dataset, view, belt, words }: BeltPanelProps) {
  const category = dataset.categories.find(({ id }) => id === belt.category);
  const group = dataset.groups.find(({ id }) => id === category?.group);
  return (
    <PanelFrame
      name={belt.name}
      words={words}
      icon={group ? <CategoryIcon category={belt.category} group={group} size={32} /> : null}
      above={<Breadcrumb dataset={dataset} id={belt.unit} words={words} own />}
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
    </PanelFrame>
  );
}
