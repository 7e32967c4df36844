import { expect, test } from 'vitest';
import type { Source } from '#data/source.ts';
import { noHiddenAddressIsShown } from './noHiddenAddressIsShown.ts';

const reprint: Source = { id: 'aa', publisher: '新华社', title: '白沟箱包', date: '2022', seen: 'reprint' };

test('a reprint with publisher, title and date passes', () => {
  expect(noHiddenAddressIsShown([reprint])).toEqual([]);
});

test('an original may show its address and name its site', () => {
  const original: Source = { ...reprint, publisher: 'newsgd.com', url: 'https://example.com/a', seen: 'original' };
  expect(noHiddenAddressIsShown([original])).toEqual([]);
});

test.each([
  ['an address', { url: 'https://example.com/a' }, 'shows the address'],
  ['a host in the publisher', { publisher: '新华社 (example123.com)' }, 'names a host'],
  ['a bare number as host', { publisher: 'reprint (61.152.0.1)' }, 'names a host'],
  ['an address in the title', { title: 'see http://x' }, 'names a host'],
])('%s of a reprint is named', (_, change, finding) => {
  expect(noHiddenAddressIsShown([{ ...reprint, ...change }]).join()).toContain(finding);
});
