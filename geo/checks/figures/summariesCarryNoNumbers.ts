import type { BeltText } from '#data/figure.ts';

/** The name of a plan that is made of numbers. */
const PLAN = '1+1+9';
const NUMBER = /\d|[一二三四五六七八九十百千]成|per cent|percent/;

/** Names every summary with a number in it: a number is a figure, with its source and status, or it is not told. */
export function summariesCarryNoNumbers(texts: readonly Pick<BeltText, 'belt' | 'summary'>[]): string[] {
  return texts.flatMap(({ belt, summary }) =>
    [summary.zh, summary.en].filter(text => NUMBER.test(text.replace(PLAN, ''))).map(text => `${belt}: "${text}"`),
  );
}
