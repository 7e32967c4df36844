import { EVENT_KINDS, type EventKind } from '#data/event.ts';
import type { ShownEvents } from '#derive/events.ts';
import type { View } from '#derive/view.ts';
import { selectKinds } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import styles from './KindFilter.module.css';

type KindFilterProps = { view: View; events: ShownEvents; words: Words };

/** Which kinds of events are shown, on the timeline and on the map, with how many there are of each in all years. */
export function KindFilter({ view, events, words }: KindFilterProps) {
  const { kinds } = view.selection;
  const shown: readonly EventKind[] = kinds.length === 0 ? EVENT_KINDS : kinds;
  const toggle = (kind: EventKind) =>
    selectKinds(shown.includes(kind) ? shown.filter(each => each !== kind) : [...shown, kind]);
  return (
    <details className={styles['filter']} data-narrow={kinds.length > 0}>
      <summary>{words.events.chosenKinds(shown.length, EVENT_KINDS.length)}</summary>
      <fieldset aria-label={words.events.kinds}>
        {EVENT_KINDS.map(kind => (
          <label key={kind}>
            <input type="checkbox" checked={shown.includes(kind)} onChange={() => toggle(kind)} />
            {words.events.kind[kind]} <small>{events.counts.get(kind) ?? 0}</small>
          </label>
        ))}
      </fieldset>
      {kinds.length === 0 ? null : (
        <Button look="plain" onPress={() => selectKinds([])}>
          {words.events.allKinds}
        </Button>
      )}
    </details>
  );
}
