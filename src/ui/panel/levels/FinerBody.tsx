import type { Dataset } from '#data/dataset.ts';
import { isIn } from '#derive/isIn.ts';
import { listedWithin, publishedWithin } from '#derive/listedWithin.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { Badges } from '../Badges.tsx';
import { BeltsHere } from '../BeltsHere.tsx';
import { EventList } from '../EventList.tsx';
import styles from '../PlacePanel.module.css';
import { VillageSection } from '../villages/VillageSection.tsx';
import { ClaimList } from './ClaimList.tsx';
import type { FinerLoaded } from './FinerPanel.tsx';
import { asListed, idOf, type Finer } from './finerReadings.ts';
import { FinerValue } from './FinerValue.tsx';
import { TownTable } from './TownTable.tsx';

export type FinerBodyProps = {
  dataset: Dataset;
  view: View;
  finer: Finer;
  loaded: FinerLoaded;
  words: Words;
  onAbout: () => void;
};

/** Value, belts, villages and events of a county or town, and the towns of a county. */
export function FinerBody(props: FinerBodyProps) {
  const { dataset, view, finer, loaded, words } = props;
  const { measure, year, estimates } = view.selection;
  const { county, town } = finer;
  const id = idOf(finer);
  const subject: Subject = { kind: 'place', id };
  const texts = levelsIn(words.language);
  const here = new Set(dataset.belts.filter(belt => isIn(belt, id, dataset.places)).map(belt => belt.id));
  return (
    <>
      <Badges dataset={dataset} subject={subject} words={words} />
      <FinerValue {...props} />
      {town && !town.at ? <p className={styles['note']}>{texts.notOnMap}</p> : null}
      {measure === 'parcels' ? (
        <ClaimList id={id} kind="county" year={year} estimates={estimates} details={loaded.details} words={words} />
      ) : null}
      <BeltsHere dataset={dataset} view={view} id={id} words={words} />
      {here.size > 0 ? <p className={styles['note']}>{texts.beltFigures}</p> : null}
      {hasListed(loaded, finer) ? (
        <VillageSection
          key={measure}
          id={county.unit}
          within={asListed(finer)}
          startsOpen={measure === 'villages'}
          estimates={estimates}
          words={words}
        />
      ) : null}
      <EventList
        subject={subject}
        isHere={event => event.place === id || here.has(event.belt ?? '')}
        title={words.place.events}
        words={words}
      />
      {town ? null : <TownTable dataset={dataset} selection={view.selection} county={county} words={words} />}
    </>
  );
}

/** Whether the lists or single counts say anything of a county or town. */
function hasListed({ list }: FinerLoaded, finer: Finer): boolean {
  const [{ unit }, within] = [finer.county, asListed(finer)];
  return [...listedWithin(list, unit, within), ...publishedWithin(list, unit, within)].length > 0;
}
