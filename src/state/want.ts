import type { Part } from '#data/manifest.ts';
import { reportMissing } from './actions.ts';
import { useSession } from './session.ts';

/**
 * Asks for a part of the data in the background and hands it to `use` when it comes. A failure is recorded in the
 * session, where the reader sees it, and the part is asked for again when the reader says so. The returned function
 * stops all of it; `use` is not called afterwards.
 */
export function want<T>(part: Part, load: () => Promise<T>, use: (loaded: T) => void): () => void {
  let wanted = true;
  const ask = () => {
    load().then(
      loaded => {
        if (!wanted) return;
        reportMissing(part, false);
        use(loaded);
      },
      () => {
        if (wanted) reportMissing(part, true);
      },
    );
  };
  const stop = useSession.subscribe((now, before) => {
    if (now.retries !== before.retries && now.missing.includes(part)) ask();
  });
  ask();
  return () => {
    wanted = false;
    stop();
    reportMissing(part, false);
  };
}
