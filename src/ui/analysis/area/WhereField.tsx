import { useState, type SubmitEvent } from 'react';
import { loadSearch } from '#data/loadSearch.ts';
import type { LonLat } from '#data/place.ts';
import type { SearchEntry } from '#data/search.ts';
import { findEntries } from '#derive/search/findEntries.ts';
import { describeHit } from '../../find/describeHit.ts';
import { indexFor } from '../../find/indexFor.ts';
import { Button } from '../../kit/Button.tsx';
import { FailureNote } from '../../kit/FailureNote.tsx';
import styles from '../analysis.module.css';
import type { AnalysisProps } from '../AnalysisProps.ts';
import { positionOf } from './positionOf.ts';
import { readPosition } from './readPosition.ts';

/** As many as can be told apart at a glance; a longer name narrows them. */
const MOST = 6;

type Hit = { readonly key: string; readonly name: string; readonly note: string; readonly at: LonLat };
/** What came of a search: hits, or why there are none. */
type Outcome = { readonly hits: readonly Hit[]; readonly error?: unknown } | null;

/** A middle is more often meant to be a place than a trade. */
const isPlace = ({ kind }: SearchEntry) => kind === 'place' || kind === 'county';

async function search(query: string, { dataset, words }: AnalysisProps): Promise<readonly Hit[]> {
  const index = indexFor(dataset, await loadSearch());
  const found = findEntries(index, query);
  return [...found.filter(isPlace), ...found.filter(entry => !isPlace(entry))]
    .flatMap(entry => {
      const at = positionOf(dataset, entry);
      return at
        ? [{ key: `${entry.kind} ${entry.id} ${entry.zh}`, ...describeHit(entry, { dataset, words }), at }]
        : [];
    })
    .slice(0, MOST);
}

/** A field for a name or for coordinates; a name that fits more than one place gives a short list to choose from. */
export function WhereField(props: AnalysisProps & { onChoose: (at: LonLat) => void }) {
  const { words, texts, onChoose } = props;
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const choose = (at: LonLat) => {
    setOutcome(null);
    onChoose(at);
  };
  const find = async () => {
    const at = readPosition(text);
    if (at) return choose(at);
    const hits = await search(text, props).catch((error: unknown) => {
      setOutcome({ hits: [], error });
      return null;
    });
    if (!hits) return undefined;
    const [only] = hits;
    return hits.length === 1 && only ? choose(only.at) : setOutcome({ hits });
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    void find();
  };
  return (
    <form onSubmit={onSubmit} className={styles['where']}>
      <label className={styles['field']}>
        {texts.area.where}
        <input
          type="text"
          value={text}
          placeholder={texts.area.whereHint}
          autoComplete="off"
          spellCheck={false}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <button type="submit" className={styles['go']}>
        {texts.area.go}
      </button>
      {outcome?.error ? <FailureNote error={outcome.error} words={words} onRetry={() => void find()} /> : null}
      <output className={styles['note']}>
        {outcome && !outcome.error && outcome.hits.length === 0 ? texts.area.notFound : ''}
      </output>
      <ul>
        {(outcome?.hits ?? []).map(({ key, name, note, at }) => (
          <li key={key}>
            <Button look="plain" onPress={() => choose(at)}>
              {name} <small>{note}</small>
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
