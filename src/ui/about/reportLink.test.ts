import { expect, it } from 'vitest';
import { reportLink } from './reportLink.ts';

it.each([
  ['https://example.org/map/issues', 'https://example.org/map/issues/new', 'title', 'body'],
  ['https://example.org/map/issues/', 'https://example.org/map/issues/new', 'title', 'body'],
  ['https://example.org/map/-/issues', 'https://example.org/map/-/issues/new', 'issue[title]', 'issue[description]'],
  ['mailto:map@example.org', 'mailto:map@example.org', 'subject', 'body'],
])('%s is opened with title and text', (address, path, titleName, textName) => {
  const link = new URL(reportLink(address, '灯 & lamps', 'first\nsecond?'));
  expect(link.href.split('?')[0]).toBe(path);
  expect(link.searchParams.get(titleName)).toBe('灯 & lamps');
  expect(link.searchParams.get(textName)).toBe('first\nsecond?');
});

it('an address of no known kind is left as it is', () => {
  expect(reportLink('https://example.org/contact', 'a', 'b')).toBe('https://example.org/contact');
});
