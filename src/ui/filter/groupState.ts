/** Whether all, some or none of a group's categories are in the filter. */
export type GroupState = 'all' | 'some' | 'none';

/** State of a group's own box, from its category ids and the chosen ids. A group without categories is `none`. */
export function groupState(ids: readonly string[], chosen: readonly string[]): GroupState {
  const on = ids.filter(id => chosen.includes(id)).length;
  if (on === 0) return 'none';
  return on === ids.length ? 'all' : 'some';
}
