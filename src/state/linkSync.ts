import { moveCamera, moveTime } from './actions.ts';
import { useCamera } from './camera.ts';
import { decodeLink, encodeLink, type LinkState } from './link.ts';
import { useOwn } from './own.ts';
import { readOwnHash, writeOwnHash } from './ownHash.ts';
import { useSelection, type Selection } from './selection.ts';
import { useSession } from './session.ts';

/**
 * Browsers limit history writes (Safari: 100 in 30 seconds), and nobody reads the address while dragging; a write
 * costs as much as several frames, so it also waits out the years that a scrub passes.
 */
const WRITE_DELAY_MS = 600;

/** The present state as a link holds it. */
export function linkState(): LinkState {
  return { selection: useSelection.getState(), camera: useCamera.getState().chosen };
}

function address(): string {
  const query = encodeLink(linkState());
  return (query === '' ? location.pathname : `?${query}`) + writeOwnHash(useOwn.getState().packed);
}

function applyLink(): void {
  const { selection, camera } = decodeLink(location.search);
  useSelection.setState(selection);
  moveTime(selection.year);
  moveCamera(camera);
  useOwn.setState({ packed: readOwnHash(location.hash) });
}

function replaceAddress(): void {
  // While playing, the year in the address would be stale before it could be read.
  if (!useSession.getState().playing) history.replaceState(null, '', address());
}

const isSameSubject = (a: Selection, b: Selection) => a.subject?.id === b.subject?.id;

/**
 * Takes the state from the address now and keeps the two in step: choosing a place or belt makes a step that
 * Back undoes, everything else replaces the present step a moment later. Returns a function that stops it.
 */
export function syncLink(): () => void {
  applyLink();
  let timer = 0;
  let applying = false;
  const replaceSoon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(replaceAddress, WRITE_DELAY_MS);
  };
  const onPopState = () => {
    clearTimeout(timer);
    applying = true;
    applyLink();
    applying = false;
  };
  const stops = [
    useSelection.subscribe((now, before) => {
      if (applying) return;
      if (isSameSubject(now, before)) return replaceSoon();
      clearTimeout(timer);
      history.pushState(null, '', address());
    }),
    useCamera.subscribe(() => {
      if (!applying) replaceSoon();
    }),
    useOwn.subscribe((now, before) => {
      if (!applying && now.packed !== before.packed) replaceSoon();
    }),
    useSession.subscribe((now, before) => {
      if (now.playing !== before.playing) replaceSoon();
    }),
  ];
  addEventListener('popstate', onPopState);
  return () => {
    clearTimeout(timer);
    removeEventListener('popstate', onPopState);
    for (const stop of stops) stop();
  };
}
