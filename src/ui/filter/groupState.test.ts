import { expect, it } from 'vitest';
import { groupState } from './groupState.ts';

it.each([
  [['a', 'b'], [], 'none'],
  [['a', 'b'], ['b', 'x'], 'some'],
  [['a', 'b'], ['x', 'b', 'a'], 'all'],
  [[], ['a'], 'none'],
])('of %j with %j chosen is %s', (ids, chosen, state) => {
  expect(groupState(ids, chosen)).toBe(state);
});
