import { expect, it } from 'vitest';
import type { Source } from '#data/source.ts';
import { enterLists } from './enterLists.ts';

const source = (id: string, url?: string): Source => ({
  id,
  publisher: id,
  title: id,
  date: 'undated',
  seen: url === undefined ? 'reprint' : 'original',
  ...(url !== undefined && { url }),
});

it('names for each list of a belt who printed it, a source to visit before others, and nobody where nobody is known', () => {
  const rows = [
    { id: 'guzhen', lists: 'cntac;douyin' },
    { id: 'henglan', lists: '' },
  ];
  const listings = [
    { belt: 'guzhen', list: 'cntac', source: source('reprint') },
    { belt: 'guzhen', list: 'cntac', source: source('original', 'https://example.org') },
    { belt: 'henglan', list: 'douyin', source: source('other') },
  ];
  expect(enterLists(rows, listings)).toEqual([
    { belt: 'guzhen', list: 'cntac', source: 'original' },
    { belt: 'guzhen', list: 'douyin' },
  ]);
});
