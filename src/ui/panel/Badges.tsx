import type { ReactNode } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { BeltEvent } from '#data/event.ts';
import { loadEvents, type Events } from '#data/onDemand.ts';
import { badgesOf, listCount, type Listed } from '#derive/badges.ts';
import type { Subject } from '#state/selection.ts';
import { formatDate } from '#words/formatDate.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../kit/OnDemand.tsx';
import styles from './Badges.module.css';
import { SourceLine } from './SourceLine.tsx';

type BadgesProps = { dataset: Dataset; subject: Subject; words: Words };

/** What a belt or place may call itself, in one line each: pressed, a badge tells who says so. */
export function Badges(props: BadgesProps) {
  return (
    <OnDemand load={loadEvents} words={props.words}>
      {loaded => <Loaded {...props} loaded={loaded} />}
    </OnDemand>
  );
}

function Loaded({ dataset, subject, words, loaded }: BadgesProps & { loaded: Events }) {
  const { zones, lists, rural } = badgesOf(dataset, loaded, subject);
  const [zone] = zones;
  if (!zone && lists.length + rural.length === 0) return null;
  const { badge } = words.events;
  const isPlace = subject.kind === 'place';
  const shared = { dataset, loaded, words, isPlace };
  return (
    <ul className={styles['badges']} aria-label={words.events.badges}>
      {zone ? (
        <Badge text={zoneText(dataset, zone, { subjectId: subject.id, words })}>
          {zones.map(({ title, source }) => (
            <Claim key={title.zh} text={title[words.language]} source={source} loaded={loaded} words={words} />
          ))}
        </Badge>
      ) : null}
      {lists.length > 0 ? (
        <Badge text={isPlace ? badge.listsHere(listCount(lists)) : badge.lists(listCount(lists))}>
          <ListClaims listed={lists} {...shared} />
        </Badge>
      ) : null}
      {rural.length > 0 ? (
        <Badge text={badge.rural(listCount(rural))}>
          <ListClaims listed={rural} {...shared} />
        </Badge>
      ) : null}
    </ul>
  );
}

type TextOf = { subjectId: string; words: Words };

/** Since when, and by which batch; the zone of a belt, county or town is that of the unit it lies in, and says so. */
function zoneText({ places }: Dataset, { place, date, batch = 0 }: BeltEvent, { subjectId, words }: TextOf): string {
  const { language, events } = words;
  const text = events.badge.zone(formatDate(date, language), batch);
  return place === subjectId ? text : events.badge.ofUnit(places.get(place ?? '')?.short[language] ?? '', text);
}

function Badge({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <details>
        <summary>{text}</summary>
        <ul>{children}</ul>
      </details>
    </li>
  );
}

type ClaimProps = { text: string; source: string | undefined; loaded: Events; words: Words };

function Claim({ text, source, loaded, words }: ClaimProps) {
  const known = loaded.sources.get(source ?? '');
  return (
    <li>
      {text}
      {known ? <SourceLine source={known} words={words} /> : <small>{words.events.badge.noSource}</small>}
    </li>
  );
}

type ListClaimsProps = Omit<ClaimProps, 'text' | 'source'> & {
  listed: readonly Listed[];
  dataset: Dataset;
  /** Then the belts are named as well. */
  isPlace: boolean;
};

function ListClaims({ listed, dataset, isPlace, loaded, words }: ListClaimsProps) {
  const { language } = words;
  const nameOf = (belt: string) => dataset.belts.find(({ id }) => id === belt)?.name[language] ?? belt;
  return listed.map(({ list, entry }) => (
    <Claim
      key={`${list.id} ${entry.belt}`}
      text={isPlace ? `${nameOf(entry.belt)} · ${list.name[language]}` : list.name[language]}
      source={entry.source}
      loaded={loaded}
      words={words}
    />
  ));
}
