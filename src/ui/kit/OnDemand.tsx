import { Suspense, use, useState, type ReactNode } from 'react';
import type { Words } from '#words/Words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailureNote } from './FailureNote.tsx';
import { Waiting } from './Waiting.tsx';

type OnDemandProps<T> = {
  /** Gives the promise of a part; after a failure it gives a new one. */
  load: () => Promise<T>;
  words: Words;
  children: (loaded: T) => ReactNode;
};

function Loaded<T>({ promise, children }: { promise: Promise<T>; children: (loaded: T) => ReactNode }) {
  return children(use(promise));
}

/**
 * Shows what needs a part of the data that is not loaded at first. The promise is held here, above the boundary:
 * asked for again in each render, a failed load would start over without end.
 */
export function OnDemand<T>({ load, words, children }: OnDemandProps<T>) {
  const [promise, setPromise] = useState(load);
  const fallback = (error: unknown, retry: () => void) => {
    const onRetry = () => {
      setPromise(load());
      retry();
    };
    return <FailureNote error={error} words={words} onRetry={onRetry} />;
  };
  return (
    <ErrorBoundary fallback={fallback}>
      <Suspense fallback={<Waiting words={words} />}>
        <Loaded promise={promise}>{children}</Loaded>
      </Suspense>
    </ErrorBoundary>
  );
}
