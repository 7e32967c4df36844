import { Suspense, use, useCallback, useState } from 'react';
import { loadDataset, type Dataset } from '#data/dataset.ts';
import { ErrorBoundary } from '#ui/kit/ErrorBoundary.tsx';
import { FailureNote } from '#ui/kit/FailureNote.tsx';
import { Waiting } from '#ui/kit/Waiting.tsx';
import { wordsIn } from '#words/wordsIn.ts';
import { Atlas } from './Atlas.tsx';
import { useLanguage } from './useLanguage.ts';
import '#ui/tokens.css';

/** `?bench` opens the page for measuring; see `tests/bench`. */
const isMeasured = new URLSearchParams(location.search).has('bench');

/** Asked for as soon as this module runs: rendering needs not have begun. */
const firstTry = isMeasured ? import('./bench.ts').then(bench => bench.loadBenchDataset()) : loadDataset();

function LoadedAtlas({ dataset }: { dataset: Promise<Dataset> }) {
  return <Atlas dataset={use(dataset)} />;
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
      <Suspense fallback={<Waiting words={words} />}>
        <LoadedAtlas dataset={dataset} />
      </Suspense>
    </ErrorBoundary>
  );
}
