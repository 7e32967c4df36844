import { useEffect } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import { moveTime } from '#state/actions.ts';
import { pause, stepYears, togglePlay } from '#state/playback.ts';
import { typeYear } from './typeYear.ts';

/** Moves to a year and stands still there. */
function standAt(year: number): void {
  pause();
  moveTime(year);
}

const ACTIONS: Readonly<Record<string, () => void>> = {
  ArrowLeft: () => stepYears(-1),
  ArrowDown: () => stepYears(-1),
  ArrowRight: () => stepYears(1),
  ArrowUp: () => stepYears(1),
  PageDown: () => stepYears(-1),
  PageUp: () => stepYears(1),
  Home: () => standAt(FIRST_YEAR),
  End: () => standAt(LAST_YEAR),
  ' ': togglePlay,
};

/** Things that have a use for these keys themselves: fields, buttons, lists that scroll, and the map. */
const KEY_USERS =
  'input:not([data-time]), select, textarea, button, a, summary, dialog, [data-scrolls], [tabindex="0"]';

/** What a key press means for time, or undefined where it belongs to something else or to the browser. */
export function timeAction(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>, inKeyUser: boolean) {
  if (inKeyUser || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  return ACTIONS[event.key];
}

/** Arrow keys, Home, End, space and a typed year move time from wherever no other control has the focus. */
export function useTimeKeys(): void {
  useEffect(() => {
    let digits = '';
    const takeDigit = (key: string) => {
      const typed = typeYear(digits, key);
      digits = typed.digits;
      if (typed.year !== undefined) standAt(typed.year);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const inKeyUser = event.target instanceof Element && event.target.closest(KEY_USERS) !== null;
      const action = timeAction(event, inKeyUser);
      if (!inKeyUser) takeDigit(event.key);
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
