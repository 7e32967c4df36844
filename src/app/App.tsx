import { useCallback, useEffect, useState } from 'react';
import { loadDataset, type Dataset } from '#data/dataset.ts';
import { ErrorBoundary } from '#ui/kit/ErrorBoundary.tsx';
import { FailureNote } from '#ui/kit/FailureNote.tsx';
import { Waiting } from '#ui/kit/Waiting.tsx';
import type { Words } from '#words/Words.ts';
import { wordsIn } from '#words/wordsIn.ts';
import { Atlas } from './Atlas.tsx';
import { useLanguage } from './useLanguage.ts';
import '#ui/tokens.css';

/** `?bench` opens the page for measuring; see `tests/bench`. */
const isMeasured = new URLSearchParams(location.search).has('bench');

/** Asked for as soon as this module runs: rendering needs not have begun. */
const firstTry = isMeasured ? import('./bench.ts').then(bench => bench.loadBenchDataset()) : loadDataset();

type Outcome = { readonly dataset: Dataset } | { readonly error: unknown };

/**
 * The atlas once its data are there; throws what went wrong with them. Not by Suspense: that keeps what it shows
 * meanwhile for at least 300 ms, longer than all the rest of the way to the first picture.
 */
function LoadedAtlas({ promise, words }: { promise: Promise<Dataset>; words: Words }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    promise.then(
      dataset => setOutcome({ dataset }),
      (error: unknown) => setOutcome({ error }),
    );
  }, [promise]);
  if (!outcome) return <Waiting words={words} />;
  if ('error' in outcome) throw outcome.error;
  return <Atlas dataset={outcome.dataset} />;
}

/** The whole page: waiting, the atlas, or what went wrong with a way to try again. */
export function App() {
  const words = wordsIn(useLanguage());
  const [dataset, setDataset] = useState(firstTry);
  const showFailure = useCallback(
    (error: unknown, retry: () => void) => {
      const onRetry = () => {
        setDataset(loadDataset());
        retry();
      };
      return <FailureNote error={error} words={words} onRetry={onRetry} />;
    },
    [words],
  );
  return (
    <ErrorBoundary fallback={showFailure}>
      <LoadedAtlas promise={dataset} words={words} />
    </ErrorBoundary>
  );
}
