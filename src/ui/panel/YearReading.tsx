import { use } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadDetails } from '#data/onDemand.ts';
import { NATION, type Adcode } from '#data/place.ts';
import type { Reading, Value } from '#derive/reading.ts';
import type { View } from '#derive/view.ts';
import { formatShare } from '#words/formatFigure.ts';
import { formatRange, formatReading } from '#words/formatReading.ts';
import { methodSentence } from '#words/methodSentence.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../kit/OnDemand.tsx';
import { Reporting } from '../kit/reporting.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { placeName } from './placeName.ts';
import { rankOf } from './rankOf.ts';
import { SourceLine } from './SourceLine.tsx';
import styles from './YearReading.module.css';

type YearReadingProps = {
  dataset: Dataset;
  view: View;
  id: Adcode;
  reading: Reading;
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
    <section className={styles['reading']}>
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

function ValueLines({ dataset, view, id, reading, words, onAbout }: YearReadingProps & { reading: Value }) {
  const { measure } = view.selection;
  const { language } = words;
  const range = formatRange(reading, measure, language);
  const ownNone = measure === 'parcels' && id !== NATION && reading.sources.length === 0;
  const method = methodSentence(reading.method, language);
  return (
    <>
      <p className={styles['value']}>
        <strong>{formatReading(reading, measure, language)}</strong>
        <StatusBadge status={reading.status} words={words} />
      </p>
      {range ? <p>{words.place.range(...range)}</p> : null}
      {weightNotes(dataset, view, { id, reading, words }).map(note => (
        <p key={note}>{note}</p>
      ))}
      <p className={styles['notes']}>
        {method}
        {ownNone && reading.status === 'estimated' ? (
          <>
            {method && words.language === 'en' ? ' ' : ''}
            {words.place.modelNote}{' '}
            <button type="button" className={styles['about']} onClick={onAbout}>
              {words.place.methodNote}
            </button>
          </>
        ) : null}
      </p>
      <ReportReading dataset={dataset} view={view} id={id} reading={reading} words={words} />
      {reading.sources.length > 0 ? <Sources ids={reading.sources} words={words} /> : null}
    </>
  );
}

type ReportReadingProps = Omit<YearReadingProps, 'onAbout'> & { reading: Value };

/** Opens a report of the place's number, with value, status, and the ids of its sources in sources.csv. */
function ReportReading({ dataset, view, id, reading, words }: ReportReadingProps) {
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
  const onReport = () => report({ subject: placeName(dataset, id)?.[language] ?? id, figure });
  return (
    <button type="button" className={styles['about']} onClick={onReport}>
      {words.figure.report}
    </button>
  );
}

type Weighed = { id: Adcode; reading: Value; words: Words };

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
