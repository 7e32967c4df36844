import { lazy, Suspense } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadDetails, loadVillages } from '#data/onDemand.ts';
import { NATION, type Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import { placeSeries } from '#derive/placeSeries.ts';
import type { View } from '#derive/view.ts';
import { compareAlso } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { LazyPart } from '../kit/LazyPart.tsx';
import { OnDemand } from '../kit/OnDemand.tsx';
import { useLoaded } from '../kit/useLoaded.ts';
import { Badges } from './Badges.tsx';
import { BeltsHere } from './BeltsHere.tsx';
import { PlaceNav } from './levels/PlaceNav.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { PlaceFigures } from './PlaceFigures.tsx';
import { placeName } from './placeName.ts';
import { placePath, siblingsOf } from './placePath.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { YearReading } from './YearReading.tsx';
import { VillageSection } from './villages/VillageSection.tsx';
import { YearSection } from './YearSection.tsx';
import styles from './PlacePanel.module.css';

const ClaimList = lazy(async () => ({ default: (await import('./levels/ClaimList.tsx')).ClaimList }));
const LevelNotes = lazy(async () => ({ default: (await import('./levels/LevelNotes.tsx')).LevelNotes }));
const PartsTable = lazy(async () => ({ default: (await import('./levels/PartsTable.tsx')).PartsTable }));
const CountyTable = lazy(async () => ({ default: (await import('./levels/CountyTable.tsx')).CountyTable }));

type PlacePanelProps = { dataset: Dataset; view: View; id: Adcode; words: Words; onAbout: () => void };

/** Everything known of the nation, a province or a prefecture-level unit; nothing for a code that names no place. */
export function PlacePanel({ dataset, view, id, words, onAbout }: PlacePanelProps) {
  const villages = useLoaded(loadVillages);
  const name = placeName(dataset, id);
  if (!name) return null;
  const { selection } = view;
  const { measure, year, estimates } = selection;
  const readings = placeSeries(dataset, { id, selection, villages });
  const title = words.place.series(words.measure[measure].name);
  const told = { dataset, selection, villages, words };
  return (
    <PanelFrame
      name={name}
      words={words}
      above={<PlaceNav path={placePath(dataset, id)} siblings={siblingsOf(dataset, id)} id={id} words={words} />}
    >
      {id === NATION ? null : <Badges dataset={dataset} subject={{ kind: 'place', id }} words={words} />}
      <Button look="plain" onPress={() => compareAlso(id)}>
        {words.tools.addToCompare}
      </Button>
      <YearReading
        dataset={dataset}
        view={view}
        id={id}
        name={name}
        reading={readings[yearIndex(year)] ?? { kind: 'gap', reason: 'outside-coverage' }}
        notes={
          <Suspense>
            <LevelNotes id={id} {...told} />
          </Suspense>
        }
        words={words}
        onAbout={onAbout}
      />
      <h3>{title}</h3>
      <SeriesChart readings={readings} year={year} label={title} words={words} />
      <p className={styles['note']}>{words.place.seriesNote}</p>
      <YearSection readings={readings} measure={measure} words={words} />
      {hasLists(dataset, id, villages) ? (
        <VillageSection key={measure} id={id} startsOpen={measure === 'villages'} estimates={estimates} words={words} />
      ) : null}
      {id === NATION ? null : <BeltsHere dataset={dataset} view={view} id={id} words={words} />}
      <Inside dataset={dataset} view={view} id={id} villages={villages} words={words} />
      <OnDemand load={loadDetails} words={words}>
        {details => (
          <>
            {measure === 'parcels' && dataset.places.get(id)?.level === 'province' ? (
              <LazyPart words={words}>
                <ClaimList id={id} kind="province" year={year} estimates={estimates} details={details} words={words} />
              </LazyPart>
            ) : null}
            <PlaceFigures id={id} name={name} details={details} view={view} words={words} />
          </>
        )}
      </OnDemand>
    </PanelFrame>
  );
}

/** Units of which the lists or single counts may tell more: those with any count of Taobao villages. */
function hasLists({ rowOf }: Dataset, id: Adcode, villages: VillagesFile | null): boolean {
  return rowOf.has(id) && (villages?.rows.some(({ place }) => place === id) ?? false);
}

type InsideProps = Omit<PlacePanelProps, 'onAbout'> & { villages: VillagesFile | null };

/** What lies one level below, fetched with names of counties. */
function Inside({ dataset, view: { selection }, id, villages, words }: InsideProps) {
  const shared = { dataset, selection, id, words };
  const isUnit = dataset.places.get(id)?.level === 'prefecture';
  return (
    <LazyPart words={words}>
      {isUnit ? <CountyTable {...shared} /> : <PartsTable {...shared} villages={villages} />}
    </LazyPart>
  );
}
