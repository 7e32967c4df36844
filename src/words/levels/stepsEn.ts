import type { StepWords } from './StepWords.ts';

/** Steps between places in English. */
export const stepsEn = {
  path: 'Where this lies',
  previous: (name, here) => `Before ${here}: ${name}`,
  next: (name, here) => `After ${here}: ${name}`,
  seriesChoice: 'Figures over the years',
  cite: 'Cite this panel',
} satisfies StepWords;
