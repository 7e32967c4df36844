import { expect, test } from 'vitest';
import { everySubjectIsKnown } from './everySubjectIsKnown.ts';

const belts = new Set(['tea']);
const places = new Set(['100000']);

test.each([
  [{ belt: 'tea' }, []],
  [{ place: '100000' }, []],
  [{}, ['item 0: must be about one belt or one place']],
  [{ belt: 'tea', place: '100000' }, ['item 0: must be about one belt or one place']],
  [{ belt: 'coffee' }, ['item 0: there is no belt "coffee"']],
  [{ place: '123456' }, ['item 0: there is no place "123456"']],
])('%j', (subject, findings) => {
  expect(everySubjectIsKnown({ subjects: [subject], belts, places })).toEqual(findings);
});
