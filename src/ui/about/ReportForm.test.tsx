import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { aboutIn } from '#words/about/aboutIn.ts';
import { wordsIn } from '#words/wordsIn.ts';
import { ReportForm } from './ReportForm.tsx';

const { labels } = aboutIn('en');
const filled = { labels, words: wordsIn('en'), version: '0123abcd', view: 'https://example.org/map/?y=2019' };
const reported = { subject: 'Guzhen lighting', figure: 'Output value, 2019: 200 yuan. Source: Town government' };

it('with an address, the report is a link that carries subject, figure, source, version and view', () => {
  const html = renderToStaticMarkup(
    <ReportForm {...filled} reported={reported} address="https://example.org/map/issues" />,
  );
  const href = /<a href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const { searchParams } = new URL(href);
  expect(searchParams.get('title')).toBe('Wrong figure: Guzhen lighting');
  for (const part of [reported.subject, reported.figure, filled.version, filled.view])
    expect(searchParams.get('body')).toContain(part);
  expect(html).not.toContain(labels.report.nowhere);
});

it('without one, the text can be copied and it says where to send it', () => {
  const html = renderToStaticMarkup(<ReportForm {...filled} reported={reported} address="" />);
  expect(html).not.toContain('<a ');
  expect(html).toContain(labels.report.nowhere);
  expect(html).toContain(reported.figure);
});

it('begun at no figure, it leaves the lines to be filled in', () => {
  const html = renderToStaticMarkup(<ReportForm {...filled} address="" />);
  for (const line of labels.report.lines) expect(html).toContain(line);
});
