import { expect, it } from 'vitest';
import type { Value } from '#derive/reading.ts';
import { collectNotes } from './collectNotes.ts';

const value = (method: string | undefined, sources: readonly string[]): Value => ({
  kind: 'value',
  value: 1,
  low: 1,
  high: 1,
  status: 'estimated',
  ...(method !== undefined && { method }),
  sources,
});

it('marks methods by letters and sources by numbers, each once', () => {
  const [first, second, third] = [value('spread', []), value('reported', ['spb', 'gov']), value(undefined, ['gov'])];
  const notes = collectNotes([first, second, third]);
  expect(notes.methods).toEqual([
    { mark: 'a', id: 'spread' },
    { mark: 'b', id: 'reported' },
  ]);
  expect(notes.sources.map(({ mark, id }) => mark + id)).toEqual(['1spb', '2gov']);
  expect([first, second, third].map(notes.marksOf)).toEqual([['a'], ['b', '1', '2'], ['2']]);
});
