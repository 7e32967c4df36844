import { Suspense, type ReactNode } from 'react';
import type { Words } from '#words/Words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FailureNote } from './FailureNote.tsx';
import { Waiting } from './Waiting.tsx';

/**
 * A part whose program is fetched when it is first shown. A failed `import()` is remembered by the browser, so the only
 * retry that can help is to load the page again; the address holds the whole state.
 */
export function LazyPart({ words, children }: { words: Words; children: ReactNode }) {
  const fallback = (error: unknown) => <FailureNote error={error} words={words} onRetry={() => location.reload()} />;
  return (
    <ErrorBoundary fallback={fallback}>
      <Suspense fallback={<Waiting words={words} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
