import { lazy, Suspense } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadVillageList } from '#data/onDemand.ts';
import type { Adcode } from '#data/place.ts';
import { markInYear } from '#derive/belts.ts';
import type { FinerName } from '#derive/nameFiner.ts';
import type { Reading } from '#derive/reading.ts';
import { contrastOf, type Contrast } from '#derive/shownLayer.ts';
import { findVillageSpot } from '#derive/villageSpots.ts';
import type { View } from '#derive/view.ts';
import type { Selection } from '#state/selection.ts';
import { useSession, type Hover } from '#state/session.ts';
import { formatValue } from '#words/formatFigure.ts';
import { formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from './kit/StatusBadge.tsx';
import { useLoaded } from './kit/useLoaded.ts';
import { useMedia } from './kit/useMedia.ts';
import styles from './Tooltip.module.css';
import { useFinerName } from './useFinerName.ts';

const ChangeLines = lazy(async () => ({
  default: (await import('./compare/compareParts.ts')).COMPARE_PARTS.ChangeLines,
}));

type TooltipProps = { dataset: Dataset; view: View; words: Words };

/** A row of a list tells of itself, and so does a panel where a tap opens one. */
const isTold = ({ inList, byKeys }: Hover, canHover: boolean) => !inList && (canHover || byKeys === true);

/** What lies under the pointer, or the feature cursor, in brief. Touch has no pointer to rest: there a tap opens the panel instead. */
export function Tooltip({ dataset, view, words }: TooltipProps) {
  const hovered = useSession(session => session.hover);
  const canHover = useMedia('(hover: hover)');
  const contrast = useSession(({ lacking }) => contrastOf(view.selection, lacking));
  if (!hovered || !isTold(hovered, canHover)) return null;
  const { subject, spot, mark, x, y } = hovered;
  // Beside the pointer, and never out of the map: its far edges stop at the map's own.
  const place = {
    left: `min(${x + 16}px, 100% - 258px)`,
    top: `min(${y + 16}px, 100% - ${spot || contrast ? 190 : 92}px)`,
  };
  return (
    <div className={styles['tooltip']} style={place} role="presentation">
      {spot ? <SpotLines dataset={dataset} view={view} id={spot} words={words} /> : null}
      {spot ? null : subject.kind === 'place' ? (
        <PlaceLines dataset={dataset} view={view} id={subject.id} contrast={contrast} words={words} />
      ) : (
        <BeltLines dataset={dataset} view={view} id={subject.id} words={words} />
      )}
      {mark ? <MarkLines view={view} mark={mark} id={subject.id} words={words} /> : null}
    </div>
  );
}

/** More events than this are only counted: the panel has them all. */
const MOST_EVENTS = 3;

type MarkLinesProps = { view: View; mark: NonNullable<Hover['mark']>; id: string; words: Words };

/** What a small mark on the map stands for. */
function MarkLines({ view: { events }, mark, id, words }: MarkLinesProps) {
  const titles =
    mark === 'zone'
      ? (events?.zones.find(({ place }) => place === id)?.titles ?? [])
      : (events?.marks.find(({ subject }) => subject.id === id)?.events ?? []).map(({ title }) => title);
  return (
    <ul className={styles['events']}>
      {titles.slice(0, MOST_EVENTS).map(title => (
        <li key={title.zh}>{title[words.language]}</li>
      ))}
      {titles.length > MOST_EVENTS ? <li>{words.events.more(titles.length - MOST_EVENTS)}</li> : null}
    </ul>
  );
}

type PlaceLinesProps = TooltipProps & { id: Adcode; contrast: Contrast | null };

function PlaceLines({ dataset, view, id, contrast, words }: PlaceLinesProps) {
  const place = dataset.places.get(id);
  const reading = view.readings.get(id);
  const finer = useFinerName(dataset, id);
  if (finer) return <FinerLines finer={finer} view={view} words={words} />;
  if (!place) return null;
  const province = dataset.places.get(place.province ?? '')?.short[words.language];
  return (
    <>
      <strong>{place.name[words.language]}</strong> <small>{province}</small>
      {reading ? <ReadingLines reading={reading} selection={view.selection} words={words} /> : null}
      {contrast ? (
        <Suspense>
          <ChangeLines dataset={dataset} view={view} id={id} contrast={contrast} words={words} />
        </Suspense>
      ) : null}
    </>
  );
}

type FinerLinesProps = { finer: FinerName; view: View; words: Words };

/** A county or town, with the value of its unit by name: of its own it has seldom one. */
function FinerLines({ finer: { name, around, unit }, view, words }: FinerLinesProps) {
  const names = around.map(each => each[words.language]);
  const reading = view.readings.get(unit);
  return (
    <>
      <strong>{name[words.language]}</strong> <small>{names.join(' · ')}</small>
      {reading ? <ReadingLines of={names.at(-1)} reading={reading} selection={view.selection} words={words} /> : null}
    </>
  );
}

/** The Taobao villages of a county or town whose circle is hovered; nothing until the lists are there. */
function SpotLines({ dataset, view: { selection }, id, words }: TooltipProps & { id: string }) {
  const list = useLoaded(loadVillageList);
  const spot = list ? findVillageSpot(list, selection.year, id) : undefined;
  if (!spot) return null;
  const { language, listed } = words;
  const around = [spot.town && spot.county[language], dataset.places.get(spot.unit)?.short[language]];
  const remark = spot.isRest ? listed.rest : spot.precision === 'prefecture' ? listed.zone : '';
  return (
    <>
      <strong>{(spot.town ?? spot.county)[language]}</strong> <small>{around.filter(Boolean).join(' · ')}</small>
      <p>
        {selection.year} · {formatValue({ value: spot.value, unit: 'taobao-villages' }, language)}
      </p>
      {remark === '' ? null : <p>{remark}</p>}
      {spot.products.length > 0 ? (
        <p>{listed.products(spot.products.map(product => product[language]).join(listed.separator))}</p>
      ) : null}
      <StatusBadge status="reported" words={words} />
    </>
  );
}

type ReadingLinesProps = {
  /** Whose value it is, where that is not the place named above. */
  of?: string | undefined;
  reading: Reading;
  selection: Selection;
  words: Words;
};

function ReadingLines({ of, reading, selection: { year, measure }, words }: ReadingLinesProps) {
  const head = of === undefined ? year : `${of} ${year}`;
  if (reading.kind === 'gap') {
    return (
      <p>
        {head} · {words.gap[reading.reason]}
      </p>
    );
  }
  return (
    <>
      <p>
        {head} · {formatReading(reading, measure, words.language)}
      </p>
      <StatusBadge status={reading.status} words={words} />
    </>
  );
}

function BeltLines({ dataset, view, id, words }: TooltipProps & { id: string }) {
  const belt = dataset.belts.find(each => each.id === id);
  if (!belt) return null;
  const category = dataset.categories.find(each => each.id === belt.category);
  return (
    <>
      <strong>{belt.name[words.language]}</strong> <small>{category?.name[words.language]}</small>
      <p>{belt.place[words.language]}</p>
      <span className={styles['mark']}>
        {view.selection.year} <StatusBadge status={markInYear(belt, view.selection.year)} words={words} />
      </span>
    </>
  );
}
