import { expect, test } from 'vitest';
import { languagesAreNotMixed } from './languagesAreNotMixed.ts';

test('each language holds its own text', () => {
  expect(languagesAreNotMixed([{ zh: 'T恤节', en: 'T-shirt festival' }])).toEqual([]);
  expect(languagesAreNotMixed([{ zh: 'festival', en: 'T恤 festival' }])).toEqual([
    '"festival" is not Chinese',
    '"T恤 festival" is not English only',
  ]);
});
