import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const nothing = () => null;

/** A part that may be missing: it shows nothing, or `meanwhile`, while its program comes, and nothing where it does not. */
export function QuietPart({ meanwhile = null, children }: { meanwhile?: ReactNode; children: ReactNode }) {
  return (
    <ErrorBoundary fallback={nothing}>
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </ErrorBoundary>
  );
}
