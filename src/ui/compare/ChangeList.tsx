import { useState } from 'react';
import type { Language } from '#data/bilingual.ts';
import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import { isEstimated } from '#derive/compare/change.ts';
import type { ChangeKind, RankedChange } from '#derive/compare/unitChanges.ts';
import { openSubject } from '#state/actions.ts';
import type { Selection } from '#state/selection.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { changeRange, changeText } from './changeText.ts';
import styles from './ChangeList.module.css';
import { collectNotes, type Notes } from './collectNotes.ts';
import { Marks, NoteLists } from './NoteLists.tsx';

type ChangeListProps = {
  ranked: readonly RankedChange[];
  kind: ChangeKind;
  dataset: Dataset;
  selection: Selection;
  words: Words;
};

/** So many at first; the others on request. */
const FEW = 10;

/** Units by their change, each with range, both ends, their statuses, and what they rest on. */
export function ChangeList({ ranked, kind, dataset, selection, words }: ChangeListProps) {
  const [showsAll, setShowsAll] = useState(false);
  const { change: texts } = compareIn(words.language);
  const shown = showsAll ? ranked : ranked.slice(0, FEW);
  const notes = collectNotes(shown.flatMap(({ change }) => change.ends));
  return (
    <>
      <ol className={styles['list']}>
        {shown.map(one => (
          <li key={one.unit}>
            <ChangeItem one={one} kind={kind} dataset={dataset} selection={selection} notes={notes} words={words} />
          </li>
        ))}
      </ol>
      {!showsAll && ranked.length > FEW ? (
        <Button look="plain" onPress={() => setShowsAll(true)}>
          {texts.all(ranked.length)}
        </Button>
      ) : null}
      {shown.length > 0 ? <NoteLists notes={notes} words={words} /> : null}
    </>
  );
}

function namesOf({ places }: Dataset, unit: Adcode, language: Language) {
  const place = places.get(unit);
  return { name: place?.short[language] ?? unit, province: places.get(place?.province ?? '')?.short[language] };
}

type ChangeItemProps = Omit<ChangeListProps, 'ranked'> & { one: RankedChange; notes: Notes };

function ChangeItem({ one: { unit, change }, kind, dataset, selection, notes, words }: ChangeItemProps) {
  const { language } = words;
  const { change: texts } = compareIn(language);
  const { measure } = selection;
  const range = changeRange(change, { kind, measure, language });
  const { name, province } = namesOf(dataset, unit, language);
  return (
    <>
      <div className={styles['head']}>
        <button type="button" onClick={() => openSubject({ kind: 'place', id: unit })}>
          {name}
        </button>
        <small>{province === name ? '' : province}</small>
        <b>{changeText(change.value, { kind, measure, language, estimated: isEstimated(change) })}</b>
      </div>
      {range ? <p>{texts.range(...range)}</p> : null}
      {change.low < 0 && change.high > 0 ? <p>{texts.unclear}</p> : null}
      <Ends ends={change.ends} selection={selection} notes={notes} words={words} />
    </>
  );
}

type EndsProps = { ends: RankedChange['change']['ends']; selection: Selection; notes: Notes; words: Words };

/** Both ends of a change, in the order of the years, with their statuses. */
function Ends({ ends, selection: { against, year, measure }, notes, words }: EndsProps) {
  const dated = [
    { year: against, end: ends[0] },
    { year, end: ends[1] },
  ].toSorted((a, b) => a.year - b.year);
  return (
    <ul className={styles['ends']}>
      {dated.map(({ year: each, end }, index) => (
        <li key={`${each} ${index === 0 ? 'first' : 'last'}`}>
          <span>
            {each} {formatReading(end, measure, words.language)}
            <Marks marks={notes.marksOf(end)} />
          </span>
          <StatusBadge status={end.status} words={words} />
        </li>
      ))}
    </ul>
  );
}
