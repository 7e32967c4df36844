import { useEffect, useRef, useState } from 'react';
import { bringToFront, pointAt, selectSubject } from '#state/actions.ts';
import type { Subject } from '#state/selection.ts';
import { nextRow } from './nextRow.ts';
import { revealRow } from './revealRow.ts';

const rowAt = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null);

/**
 * Lets the rows of a body (elements with `data-row`, an id, and a button) drive the map: what is pointed at or has the
 * focus is highlighted there, a press chooses it. The rows are one tab stop; arrows, Page Up and Down, Home and End
 * walk. Heard on the body, since hundreds of rows would each need six handlers. Answers the row that is the stop.
 */
export function useRows(kind: Subject['kind']) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  useEffect(() => {
    const rows = body.current;
    if (!rows) return undefined;
    const point = (event: Event) => {
      const id = rowAt(event)?.dataset['row'];
      pointAt(id === undefined ? null : { kind, id });
      if (event.type === 'focusin' && id !== undefined) setStop(id);
    };
    const letGo = () => pointAt(null);
    const onClick = (event: Event) => {
      const id = rowAt(event)?.dataset['row'];
      const isLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (id === undefined || isLink) return;
      // The list stays where the reader is at work; the panel waits behind its tab.
      bringToFront('tool');
      selectSubject({ kind, id });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const all = [...rows.querySelectorAll<HTMLElement>('[data-row]')];
      const at = all.findIndex(row => row === rowAt(event));
      const next = all[nextRow(event.key, at, all.length) ?? -1];
      if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      next.querySelector('button')?.focus({ preventScroll: true });
      revealRow(next);
    };
    const abort = new AbortController();
    const { signal } = abort;
    rows.addEventListener('mouseover', point, { signal });
    rows.addEventListener('focusin', point, { signal });
    rows.addEventListener('mouseleave', letGo, { signal });
    rows.addEventListener('focusout', letGo, { signal });
    rows.addEventListener('click', onClick, { signal });
    rows.addEventListener('keydown', onKeyDown, { signal });
    return () => {
      abort.abort();
      letGo();
    };
  }, [kind]);
  return { body, stop };
}
