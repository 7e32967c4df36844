import type { Belt } from '#data/belt.ts';
import type { BeltEvent } from '#data/event.ts';
import { NATION } from '#data/place.ts';

/** More lines than this nobody reads before time moves on. */
const MOST = 3;

/** 0 of the nation, 1 of a belt of the first tier, undefined of anything else. */
function weight({ place, belt }: BeltEvent, belts: ReadonlyMap<string, Pick<Belt, 'tier'>>): number | undefined {
  if (place === NATION) return 0;
  return belts.get(belt ?? '')?.tier === 1 ? 1 : undefined;
}

/**
 * The events of one year worth a halt: the nation's before those of belts of the first tier, oldest first, three at
 * most. A pilot zone or a market of a single city is none: the map and the list have them.
 */
export function notableEvents(
  events: readonly BeltEvent[],
  belts: ReadonlyMap<string, Pick<Belt, 'tier'>>,
): readonly BeltEvent[] {
  const of = (wanted: number) => events.filter(event => weight(event, belts) === wanted);
  return [...of(0), ...of(1)].slice(0, MOST);
}
