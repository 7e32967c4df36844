import { useDeferredValue, useMemo, useState } from 'react';
import type { Source } from '#data/source.ts';
import { Button } from '../kit/Button.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import type { Loaded, PartProps } from './AboutPartView.tsx';
import { findSources } from './findSources.ts';
import styles from './SourceList.module.css';

/** As many as are read at one time; more on demand, so that a thousand rows do not hold up the page. */
const PAGE = 30;

/** Every source, those with most rows first, to be searched by publisher, title and date. */
export function SourceList({ about, details, labels, words }: PartProps & Loaded) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const wanted = useDeferredValue(query);
  const all = useMemo(() => byUse([...details.sources.values()], about.uses), [details, about]);
  const found = findSources(all, wanted);
  const { sources } = labels;
  return (
    <div className={styles['sources']}>
      <input
        type="search"
        aria-label={sources.find}
        placeholder={sources.hint}
        value={query}
        autoComplete="off"
        onChange={event => {
          setQuery(event.target.value);
          setShown(PAGE);
        }}
      />
      <output>{found.length === 0 ? sources.none : sources.shown(Math.min(shown, found.length), found.length)}</output>
      <ul>
        {found.slice(0, shown).map(source => (
          <li key={source.id}>
            <SourceLine source={source} words={words} />
            <small>{sources.uses(about.uses[source.id] ?? 0)}</small>
          </li>
        ))}
      </ul>
      {found.length > shown ? <Button onPress={() => setShown(shown + 4 * PAGE)}>{sources.more}</Button> : null}
    </div>
  );
}

function byUse(sources: readonly Source[], uses: Readonly<Record<string, number>>): readonly Source[] {
  return sources.toSorted((a, b) => (uses[b.id] ?? 0) - (uses[a.id] ?? 0));
}
