import type { StepWords } from './StepWords.ts';

/** Steps between places in Chinese. */
export const stepsZh = {
  path: '所在位置',
  previous: (name, here) => `${here}之前：${name}`,
  next: (name, here) => `${here}之后：${name}`,
  seriesChoice: '历年数字',
  cite: '引用本页',
} satisfies StepWords;
