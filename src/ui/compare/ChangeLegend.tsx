import type { Dataset } from '#data/dataset.ts';
import { changeBounds, changeColours } from '#derive/compare/changeClasses.ts';
import { summariseChanges, unitChanges, type ChangeKind } from '#derive/compare/unitChanges.ts';
import type { Contrast, ShownLayer } from '#derive/shownLayer.ts';
import type { View } from '#derive/view.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { numberFormat } from '#words/format.ts';
import { formatShort } from '#words/formatShort.ts';
import { CircleLegend } from '../legend/CircleLegend.tsx';
import { HeatLegend } from '../legend/HeatLegend.tsx';
import type { LegendBodyProps } from '../legend/LegendBodyProps.ts';
import styles from './ChangeLegend.module.css';
import { DifferenceRamp } from './DifferenceRamp.tsx';
import { useVillages } from '../useVillages.ts';

type ChangeLegendProps = LegendBodyProps & {
  dataset: Dataset;
  view: View;
  contrast: Contrast;
  layer: ShownLayer;
};

/** What the map shows while two years are compared: the scale of its own, or the usual one and which year is where. */
export function ChangeLegend(props: ChangeLegendProps) {
  const { view, contrast, layer, face, words, open } = props;
  const { against, year } = view.selection;
  const { legend: texts } = compareIn(words.language);
  return (
    <div className={styles['legend']}>
      {contrast === 'swipe' ? <HeatLegend {...props} /> : null}
      {contrast === 'difference' && layer === 'heat' ? (
        <DifferenceRamp against={against} year={year} face={face} words={words} />
      ) : null}
      {layer === 'circles' ? <CircleLegend {...props} /> : null}
      {layer === 'change' ? <Classes {...props} /> : null}
      {contrast === 'swipe' ? <p>{texts.sides(against, year)}</p> : null}
      {layer === 'circles' ? (
        <p>
          {texts.ring(against)} · {texts.disc(year)}
        </p>
      ) : null}
      {open ? <Remarks {...props} /> : null}
    </div>
  );
}

/** What the picture rests on, and what of it stays the same. */
function Remarks(props: ChangeLegendProps) {
  const { view, contrast, layer, words } = props;
  const { legend: texts } = compareIn(words.language);
  const hasOwnColours = contrast !== 'swipe' && layer !== 'circles';
  return (
    <>
      <Inputs {...props} />
      <p>
        {hasOwnColours ? `${texts.sameColours} · ` : ''}
        {texts.markers(view.selection.year)}
      </p>
    </>
  );
}

const kindOf = (contrast: Contrast): ChangeKind => (contrast === 'growth' ? 'growth' : 'difference');

/** How many of the values that the picture rests on are estimates. */
function Inputs({ dataset, view: { selection }, contrast, words }: ChangeLegendProps) {
  const villages = useVillages(selection.measure);
  const { inputs, estimated } = summariseChanges(unitChanges(dataset, selection, { kind: kindOf(contrast), villages }));
  return inputs > 0 ? <p>{compareIn(words.language).change.inputs(estimated, inputs)}</p> : null;
}

/** Ten classes of change with their bounds. */
function Classes({ view: { selection }, contrast, face, words }: ChangeLegendProps) {
  const { language } = words;
  const { legend: texts } = compareIn(language);
  const { against, year, measure } = selection;
  const isGrowth = contrast === 'growth';
  const { less, more } = changeBounds(kindOf(contrast), measure);
  const write = (bound: number) =>
    isGrowth ? numberFormat(language, {}).format(bound * 100) : formatShort(bound, language);
  const colours = changeColours(face);
  const [fall, quietFall, same, ...rises] = colours;
  return (
    <div>
      <h2>
        {isGrowth
          ? texts.growth(Math.min(against, year), Math.max(against, year))
          : texts.fill(words.measure[measure].name, against, year)}{' '}
        {isGrowth ? <small>{texts.growthUnit}</small> : null}
      </h2>
      <div className={styles['classes']}>
        {[fall, quietFall, ...rises].map(colour => (
          <i key={colour} style={{ background: colour }} />
        ))}
      </div>
      <ol className={styles['bounds']} data-staggered>
        {[`−${write(less)}`, '0', ...more.map(bound => `+${write(bound)}`)].map((text, index) => (
          <li key={text} style={{ left: `${((index + 1) / 9) * 100}%` }}>
            {text}
          </li>
        ))}
      </ol>
      <ul className={styles['key']}>
        <li>
          <i style={{ background: same }} />
          {texts.same}
        </li>
        <li>
          <i className={styles['hatch']} style={{ backgroundColor: rises[2] }} />
          {texts.estimated}
        </li>
        <li>
          <i className={styles['gap']} />
          {texts.gap}
        </li>
      </ul>
    </div>
  );
}
