import { expect, test } from 'vitest';
import { createPublisherTable } from './createPublisherTable.ts';
import { restsOnOneSource, type PublishedClaims } from './restsOnOneSource.ts';

const publisherOf = createPublisherTable([
  { part: 'Xinhua', publisher: 'xinhua' },
  { part: 'unnamed', publisher: '' },
]);
const publishers = new Map(['Xinhua', 'Xinhua (copy)', 'Daily', 'unnamed'].map(name => [`id of ${name}`, name]));
const claim = (publisher: string, parts: Partial<PublishedClaims['figures'][number]> = {}) => ({
  metric: 'share_of_national_output',
  value: 80,
  unit: 'percent' as const,
  status: 'reported' as const,
  period: 'undated',
  source: `id of ${publisher}`,
  ...parts,
});
const taotian = { id: 'taotian-named-2023', tier: 1 };

test.each([
  ['nothing lifts the belt', [claim('Xinhua', { value: 5 })], [], false],
  ['one publisher', [claim('Xinhua')], [], true],
  ['one publisher and its copy', [claim('Xinhua'), claim('Xinhua (copy)')], [], true],
  ['one publisher and a page without one', [claim('Xinhua'), claim('unnamed')], [], true],
  ['only pages without a publisher', [claim('unnamed'), claim('unnamed')], [], true],
  ['two publishers', [claim('Xinhua'), claim('Daily')], [], false],
  ['a second figure that is too small', [claim('Xinhua'), claim('Daily', { value: 30 })], [], true],
  ['a second figure that is a target', [claim('Xinhua'), claim('Daily', { status: 'target' })], [], true],
  ['a list alone', [], [taotian], true],
  ['two lists of one maker', [], [taotian, { id: 'taotian-10bn-2023', tier: 1 }], true],
  ['a list and a figure', [claim('Xinhua')], [taotian], false],
  ['a list of another tier', [claim('Xinhua')], [{ id: 'cntac', tier: 2 }], true],
])('%s', (...[, figures, lists, expected]) => {
  expect(restsOnOneSource({ figures, lists, publishers }, publisherOf)).toBe(expected);
});
