import { use, type ReactNode } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadDetails } from '#data/onDemand.ts';
import type { Bilingual } from '#data/bilingual.ts';
import { NATION } from '#data/place.ts';
import type { PlaceId } from '#data/placeId.ts';
import type { Reading, Value } from '#derive/reading.ts';
import type { View } from '#derive/view.ts';
import { formatShare } from '#words/formatFigure.ts';
import { formatRange, formatReading } from '#words/formatReading.ts';
import { methodSentence } from '#words/methodSentence.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../kit/OnDemand.tsx';
import { Reporting } from '../kit/reporting.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { rankOf } from './rankOf.ts';
import { SourceLine } from './SourceLine.tsx';
import styles from './YearReading.module.css';

type YearReadingProps = {
  dataset: Dataset;
  view: View;
  id: PlaceId;
  name: Bilingual;
  reading: Reading;
  /** Rank among its siblings and the like, told below the value. */
  notes: ReactNode;
  words: Words;
  onAbout: () => void;
};

/** A place's number for the shown year: the value, its range and status, its weight, and what it rests on. */
export function YearReading(props: YearReadingProps) {
  const { view, reading, words } = props;
  const { year, measure } = view.selection;
  const heading =
    words.language === 'zh' ? `${year}年${words.measure[measure].name}` : `${words.measure[measure].name}, ${year}`;
  return (
    <section className={styles['reading']} data-item>
      <p className={styles['what']} title={words.measure[measure].note}>
        {heading}
      </p>
      {reading.kind === 'gap' ? (
        <p className={styles['gap']}>{words.gap[reading.reason]}</p>
      ) : (
        <ValueLines {...props} reading={reading} />
      )}
    </section>
  );
}

function ValueLines({
  dataset,
  view,
  id,
  name,
  reading,
  notes,
  words,
  onAbout,
}: YearReadingProps & { reading: Value }) {
  const { measure } = view.selection;
  const { language } = words;
  const range = formatRange(reading, measure, language);
  const isSum = dataset.places.get(id)?.level === 'province';
  const isModelled = reading.status === 'estimated' && reading.sources.length === 0 && !isSum;
  const method = methodSentence(reading.method, language);
  return (
    <>
      <p className={styles['value']} data-number>
        <strong>{formatReading(reading, measure, language)}</strong>
        <StatusBadge status={reading.status} words={words} />
      </p>
      {range ? <p>{words.place.range(...range)}</p> : null}
      {weightNotes(dataset, view, { id, reading, words }).map(note => (
        <p key={note} data-basis={isSum || undefined}>
          {note}
        </p>
      ))}
      {notes}
      <p className={styles['notes']} data-basis={isModelled || undefined}>
        {method}
        {isModelled ? (
          <>
            {method && words.language === 'en' ? ' ' : ''}
            {words.place.modelNote}{' '}
            <button type="button" className={styles['about']} onClick={onAbout}>
              {words.place.methodNote}
            </button>
          </>
        ) : null}
      </p>
      <ReportReading view={view} name={name} reading={reading} words={words} />
      {reading.sources.length > 0 ? <Sources ids={reading.sources} words={words} /> : null}
    </>
  );
}

type ReportReadingProps = Pick<YearReadingProps, 'view' | 'name' | 'words'> & { reading: Value };

/** Opens a report of the place's number, with value, status, and the ids of its sources in sources.csv. */
function ReportReading({ view, name, reading, words }: ReportReadingProps) {
  const report = use(Reporting);
  const { measure, year } = view.selection;
  const { language } = words;
  const figure = [
    words.measure[measure].name,
    year,
    formatReading(reading, measure, language),
    words.status[reading.status].name,
    ...reading.sources,
  ].join(' · ');
  const onReport = () => report({ subject: name[language], figure });
  return (
    <button type="button" className={styles['about']} onClick={onReport}>
      {words.figure.report}
    </button>
  );
}

type Weighed = { id: PlaceId; reading: Value; words: Words };

/** Rank among the units, share of the nation, or how many units were summed: whichever fits the place. */
function weightNotes(dataset: Dataset, view: View, { id, reading, words }: Weighed): readonly string[] {
  if (id === NATION) return [];
  const { national } = view;
  const share =
    national.kind === 'value' && national.value > 0
      ? [words.place.share(formatShare(reading.value / national.value, words.language))]
      : [];
  if (dataset.places.get(id)?.level === 'province') {
    const units = [...dataset.places.values()].filter(({ province }) => province === id);
    const reported = units.filter(({ adcode }) => {
      const part = view.readings.get(adcode);
      return part?.kind === 'value' && part.status === 'reported';
    });
    return [...share, words.place.sum(units.length, reported.length)];
  }
  const rank = rankOf(view.readings, id);
  return rank ? [...share, words.place.rank(rank.rank, rank.of)] : share;
}

function Sources({ ids, words }: { ids: readonly string[]; words: Words }) {
  return (
    <OnDemand load={loadDetails} words={words}>
      {details => (
        <ul className={styles['sources']} aria-label={words.place.restsOn}>
          {ids.map(id => {
            const source = details.sources.get(id);
            return source ? (
              <li key={id}>
                <SourceLine source={source} words={words} />
              </li>
            ) : null;
          })}
        </ul>
      )}
    </OnDemand>
  );
}
