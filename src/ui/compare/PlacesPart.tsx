import { YEARS } from '#data/year.ts';
import { comparedPlaces } from '#derive/compare/comparedPlaces.ts';
import { PLACE_COLOURS } from '#derive/compare/placeColours.ts';
import { firstCommonYear, scaleSeries } from '#derive/compare/scaleSeries.ts';
import { placeSeries } from '#derive/placeSeries.ts';
import { NATION } from '#data/place.ts';
import { compareAlso, selectScale } from '#state/actions.ts';
import { SCALES } from '#state/selection.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { Button } from '../kit/Button.tsx';
import { Segmented } from '../kit/Segmented.tsx';
import { placeName } from '../panel/placeName.ts';
import type { ToolProps } from '../tools/ToolProps.ts';
import { AddPlace } from './AddPlace.tsx';
import { CompareChart } from './CompareChart.tsx';
import { CompareTable } from './CompareTable.tsx';
import type { ComparedSeries } from './ComparedSeries.ts';
import { GroupMix } from './GroupMix.tsx';
import { PlaceChips } from './PlaceChips.tsx';
import styles from './PlacesPart.module.css';
import { useVillages } from '../useVillages.ts';

/** The series of the chosen places, as they are and on the chosen scale. */
function useSeries({ dataset, view, face, words }: ToolProps) {
  const { selection } = view;
  const villages = useVillages(selection.measure);
  const read = (id: string) => placeSeries(dataset, { id, selection, villages });
  const found = comparedPlaces(dataset, selection.compared).map(({ id, chosen }) => ({ id, chosen, own: read(id) }));
  const base = firstCommonYear(found.map(({ own }) => own));
  const nation = read(NATION);
  const all = found.map(({ id, chosen, own }, index): ComparedSeries => {
    const place = dataset.places.get(id);
    return {
      id,
      chosen,
      index,
      name: (place?.short ?? placeName(dataset, id))?.[words.language] ?? id,
      colour: PLACE_COLOURS[face][index] ?? 'currentColor',
      own,
      scaled: scaleSeries(own, selection.scale, { base, nation }),
    };
  });
  return { all, base, villages };
}

/** Two to four places: chosen by name or on the map, their series on one scale, their ranks and their belts. */
export function PlacesPart(props: ToolProps) {
  const { dataset, view, words } = props;
  const { places: texts } = compareIn(words.language);
  const { all, base, villages } = useSeries(props);
  const { scale } = view.selection;
  const note = scale === 'index' && all.length > 0 ? (base === undefined ? texts.noBase : texts.base(base)) : '';
  return (
    <>
      <AddPlace dataset={dataset} words={words} />
      <p className={styles['note']}>{all.length < 2 ? `${texts.start} ${texts.onMap}` : texts.onMap}</p>
      {all.some(({ id }) => id === NATION) ? null : (
        <Button look="plain" onPress={() => compareAlso(NATION)}>
          {texts.addNation}
        </Button>
      )}
      <PlaceChips series={all} dataset={dataset} words={words} />
      {all.length === 0 ? null : (
        <>
          <Segmented
            legend={texts.scale}
            choices={SCALES.map(value => ({ value, name: texts.scales[value].name }))}
            value={scale}
            onChoose={selectScale}
          />
          <p className={styles['note']}>
            {texts.scales[scale].note} {note}
          </p>
          <CompareChart series={all} years={YEARS} view={view} words={words} />
          <p className={styles['note']}>{texts.lineNote}</p>
          <CompareTable series={all} dataset={dataset} view={view} villages={villages} words={words} />
          <GroupMix series={all} dataset={dataset} words={words} />
        </>
      )}
    </>
  );
}
