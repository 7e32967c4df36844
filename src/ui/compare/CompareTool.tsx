import { selectComparison } from '#state/actions.ts';
import type { Comparison } from '#state/selection.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { Segmented } from '../kit/Segmented.tsx';
import { ToolFrame } from '../tools/ToolFrame.tsx';
import type { ToolProps } from '../tools/ToolProps.ts';
import styles from './CompareTool.module.css';
import { GrowthPart } from './GrowthPart.tsx';
import { PlacesPart } from './PlacesPart.tsx';
import { YearsPart } from './YearsPart.tsx';

type Part = 'places' | 'years' | 'growth';

const PARTS: Readonly<Record<Comparison, Part>> = {
  places: 'places',
  swipe: 'years',
  difference: 'years',
  growth: 'growth',
};
/** What a part begins with. */
const FIRST: Readonly<Record<Part, Comparison>> = { places: 'places', years: 'swipe', growth: 'growth' };
const BODIES = { places: PlacesPart, years: YearsPart, growth: GrowthPart } as const;

/** Compares places by their series, two years on the map, or the yearly growth between them. */
export function CompareTool(props: ToolProps) {
  const { view, words } = props;
  const { part: texts } = compareIn(words.language);
  const part = PARTS[view.selection.comparison];
  const Body = BODIES[part];
  const choices = (['places', 'years', 'growth'] as const).map(value => ({ value, name: texts[value] }));
  const parts = (
    <Segmented
      legend={texts.name}
      choices={choices}
      value={part}
      onChoose={chosen => selectComparison(FIRST[chosen])}
    />
  );
  return (
    <ToolFrame tool="compare" words={words} settings={parts}>
      <div className={styles['body']}>
        <Body {...props} />
      </div>
    </ToolFrame>
  );
}
