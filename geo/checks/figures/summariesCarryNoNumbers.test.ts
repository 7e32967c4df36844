import { expect, test } from 'vitest';
import { summariesCarryNoNumbers } from './summariesCarryNoNumbers.ts';

test.each([
  ['灯饰之都', 'Lighting capital', 0],
  ['“1+1+9”规划', 'Cluster of the 1+1+9 scheme', 0],
  ['有70家企业', 'Lighting capital', 1],
  ['占全国七成', '70% of the market', 2],
])('%s / %s has %d findings', (zh, en, count) => {
  expect(summariesCarryNoNumbers([{ belt: 'x', summary: { zh, en } }])).toHaveLength(count);
});
