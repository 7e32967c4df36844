import { reportMissing } from './actions.ts';
import { useSession, type LaterPart } from './session.ts';

/**
 * Asks for a part of the data in the background and hands it to `use` when it comes. A failure is recorded in the
 * session, where the reader sees it, and the part is asked for again when the reader says so. The returned function
 * stops all of it; `use` is not called afterwards.
 */
export function want<T>(part: LaterPart, load: () => Promise<T>, use: (loaded: T) => void): () => void {
  let wanted = true;
  const ask = async () => {
    const answer = await load().then(
      loaded => ({ loaded }),
      () => null,
    );
    if (!wanted) return;
    reportMissing(part, answer === null);
    if (answer) use(answer.loaded);
  };
  const stop = useSession.subscribe((now, before) => {
    if (now.retries !== before.retries && now.missing.includes(part)) void ask();
  });
  void ask();
  return () => {
    wanted = false;
    stop();
    reportMissing(part, false);
  };
}
