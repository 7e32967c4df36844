import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Long enough that a pointer on its way elsewhere opens nothing, and may cross a gap without closing. */
const OPEN_MS = 160;
const CLOSE_MS = 220;

/** What is open; `pinned` stays until it is closed, the rest goes with the pointer or the focus. */
export type Opened<Key> = { readonly key: Key; readonly pinned: boolean };

/** Calls back on Escape, before anything else hears of it, and on a press outside of a box. */
function useDismissal(box: RefObject<HTMLElement | null>, isOpen: boolean, dismiss: (byKey: boolean) => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // What is open above a panel closes alone.
      event.stopPropagation();
      dismiss(true);
    };
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) dismiss(false);
    };
    addEventListener('keydown', onKeyDown, true);
    addEventListener('pointerdown', onPointerDown, true);
    return () => {
      removeEventListener('keydown', onKeyDown, true);
      removeEventListener('pointerdown', onPointerDown, true);
    };
  }, [box, isOpen, dismiss]);
}

/**
 * One of several things in a box, opened by resting the pointer on it, by focus, or for good by a press. `onEscape`
 * gives the focus back to whatever opened it.
 */
export function usePopover<Key>(box: RefObject<HTMLElement | null>, onEscape: (key: Key) => void) {
  const [opened, setOpened] = useState<Opened<Key> | null>(null);
  const timer = useRef(0);
  const escape = useRef(onEscape);
  useEffect(() => {
    escape.current = onEscape;
  });
  const change = useCallback((next: Opened<Key> | null, after = 0) => {
    clearTimeout(timer.current);
    const apply = () => setOpened(now => (after > 0 && now?.pinned ? now : next));
    if (after > 0) timer.current = window.setTimeout(apply, after);
    else apply();
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const dismiss = useCallback(
    (byKey: boolean) => {
      change(null);
      if (byKey && opened) escape.current(opened.key);
    },
    [change, opened],
  );
  useDismissal(box, opened !== null, dismiss);
  return {
    opened,
    close: () => change(null),
    hoverOver: (key: Key) => change({ key, pinned: false }, OPEN_MS),
    hoverAway: () => change(null, CLOSE_MS),
    /** The pointer is back before anything closed. */
    stay: () => clearTimeout(timer.current),
    focusOn: (key: Key) => change({ key, pinned: false }),
    press: (key: Key) => change(opened?.key === key && opened.pinned ? null : { key, pinned: true }),
  };
}
