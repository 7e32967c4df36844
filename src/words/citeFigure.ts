import { formatDate } from './formatDate.ts';
import { formatFigure } from './formatFigure.ts';
import { namePublisher } from './namePublisher.ts';
import { periodInYear } from './periodName.ts';
import type { Words } from './Words.ts';

/** A figure and all that a citation names, already in the reader's language. */
export type Cited = {
  readonly subject: string;
  readonly metric: string;
  readonly figure: {
    readonly value: number;
    readonly unit: string;
    readonly qualifier: string;
    readonly year: number;
    readonly period: string;
    readonly quoted: string;
  };
  readonly scope?: string | undefined;
  readonly status: string;
  readonly source: {
    readonly publisher: string;
    readonly title: string;
    readonly date: string;
    readonly url?: string | undefined;
    readonly seen: string;
  };
};

function sourceText({ source }: Cited, words: Words): string {
  const zh = words.language === 'zh';
  const date = source.date === 'undated' ? words.figure.sourceUndated : formatDate(source.date, words.language);
  const title = zh ? `《${source.title}》` : `“${source.title}”`;
  const parts = [namePublisher(source.publisher, words) + (zh ? title : `, ${title}`), date];
  if (source.seen === 'reprint') parts.push(words.figure.reprint);
  if (source.url) parts.push(source.url);
  return parts.join(zh ? '，' : ', ');
}

/**
 * One figure as a sentence to paste: subject, measure, time, value, scope, status, the source's own wording, and the
 * source. Plain text; `version` is that of the data set.
 */
export function citeFigure(cited: Cited, version: string, words: Words): string {
  const { subject, metric, figure, scope, status } = cited;
  const time = periodInYear(figure.year, figure.period, words.language);
  const value = formatFigure(figure, words.language);
  const source = sourceText(cited, words);
  if (words.language === 'zh') {
    const notes = [status, scope && `口径：${scope}`, words.figure.quoted(figure.quoted)].filter(Boolean).join('；');
    return `${subject}，${metric}，${time}：${value}（${notes}）。来源：${source}。见《${words.title}》，数据版本 ${version}。`;
  }
  const notes = [status.toLowerCase(), scope, words.figure.quoted(figure.quoted)].filter(Boolean).join('; ');
  return `${subject}, ${metric}, ${time}: ${value} (${notes}). Source: ${source}. In: ${words.title}, data version ${version}.`;
}
