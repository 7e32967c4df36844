import type { StepWords } from './StepWords.ts';

/** Steps between places in English. */
export const stepsEn = {
  path: 'Where this lies',
  previous: (name, here) => `Before ${here}: ${name}`,
  next: (name, here) => `After ${here}: ${name}`,
  rankIn: (rank, of, where) => `No. ${rank} of ${of} with a value in ${where}`,
  rankOfProvinces: (rank, of) => `No. ${rank} of ${of} provinces with a value`,
  estimatedPart: percent => `${percent} of this sum is estimated`,
  method: {
    reported: 'published figure',
    'from-growth': 'from a growth rate or share',
    'part-of-year': 'part of a year, scaled up',
    'doubtful-figure': 'published, but in doubt',
    'from-county': 'from a county’s figure',
    'from-rank': 'from a ranking',
    'from-revenue-rank': 'from a revenue ranking',
    'between-figures': 'interpolated',
    'beyond-figures': 'carried on',
    spread: 'divided by townspeople',
    published: 'published count',
    sum: 'sum of prefectures',
  },
  seriesChoice: 'Figures over the years',
} satisfies StepWords;
