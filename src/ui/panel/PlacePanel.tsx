import { useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadDetails, loadVillages } from '#data/onDemand.ts';
import { NATION, type Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import { beltsShown } from '#derive/belts.ts';
import type { View } from '#derive/view.ts';
import { compareAlso } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { OnDemand } from '../kit/OnDemand.tsx';
import { useLoaded } from '../kit/useLoaded.ts';
import { Badges } from './Badges.tsx';
import { BeltLinks } from './BeltLinks.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { PlaceFigures } from './PlaceFigures.tsx';
import { placeName } from './placeName.ts';
import { placeSeries } from '#derive/placeSeries.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { UnitList } from './UnitList.tsx';
import { YearReading } from './YearReading.tsx';
import { VillageSection } from './villages/VillageSection.tsx';
import { YearTable } from './YearTable.tsx';
import styles from './PlacePanel.module.css';

type PlacePanelProps = { dataset: Dataset; view: View; id: Adcode; words: Words; onAbout: () => void };

/** Everything known of the nation, a province or a prefecture-level unit; nothing for a code that names no place. */
export function PlacePanel({ dataset, view, id, words, onAbout }: PlacePanelProps) {
  const villages = useLoaded(loadVillages);
  const name = placeName(dataset, id);
  if (!name) return null;
  const { measure, year } = view.selection;
  const readings = placeSeries(dataset, { id, selection: view.selection, villages });
  const reading = readings[yearIndex(year)] ?? { kind: 'gap', reason: 'outside-coverage' };
  const title = words.place.series(words.measure[measure].name);
  return (
    <PanelFrame name={name} words={words} above={<Breadcrumb dataset={dataset} id={id} words={words} />}>
      {id === NATION ? null : <Badges dataset={dataset} subject={{ kind: 'place', id }} words={words} />}
      <Button look="plain" onPress={() => compareAlso(id)}>
        {words.tools.addToCompare}
      </Button>
      <YearReading dataset={dataset} view={view} id={id} reading={reading} words={words} onAbout={onAbout} />
      <h3>{title}</h3>
      <SeriesChart readings={readings} year={year} label={title} words={words} />
      <p className={styles['note']}>{words.place.seriesNote}</p>
      <YearTable readings={readings} measure={measure} words={words} />
      {hasLists(dataset, id, villages) ? (
        <VillageSection
          key={measure}
          id={id}
          startsOpen={measure === 'villages'}
          estimates={view.selection.estimates}
          words={words}
        />
      ) : null}
      {id === NATION ? null : <BeltsHere dataset={dataset} view={view} id={id} words={words} />}
      {dataset.places.get(id)?.level === 'province' ? (
        <UnitList dataset={dataset} view={view} id={id} words={words} />
      ) : null}
      <OnDemand load={loadDetails} words={words}>
        {details => (
          <PlaceFigures id={id} name={name} details={details} estimates={view.selection.estimates} words={words} />
        )}
      </OnDemand>
    </PanelFrame>
  );
}

/** Units of which the lists or single counts may tell more: those with any count of Taobao villages. */
function hasLists({ rowOf }: Dataset, id: Adcode, villages: VillagesFile | null): boolean {
  return rowOf.has(id) && (villages?.rows.some(({ place }) => place === id) ?? false);
}

/** More belts than this are shown on request, so that what follows them is not out of reach. */
const FEW_BELTS = 8;

function BeltsHere({ dataset, view, id, words }: Omit<PlacePanelProps, 'onAbout'>) {
  const [showsAll, setShowsAll] = useState(false);
  const all = beltsShown(dataset.belts, dataset, { categories: [], year: view.selection.year });
  const here = all.filter(({ belt }) => belt.unit === id || dataset.places.get(belt.unit)?.province === id);
  return (
    <section>
      <h3>{words.place.belts(here.length)}</h3>
      {here.length === 0 ? <p className={styles['note']}>{words.place.noBelts}</p> : null}
      <BeltLinks belts={showsAll ? here : here.slice(0, FEW_BELTS)} words={words} />
      {!showsAll && here.length > FEW_BELTS ? (
        <Button look="plain" onPress={() => setShowsAll(true)}>
          {words.place.allBelts(here.length)}
        </Button>
      ) : null}
    </section>
  );
}
