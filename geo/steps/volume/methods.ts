import type { VolumeMethod } from '#data/volume.ts';

/** The ways by which a cell gets its value; the words for them live with the app's other words. */
export const METHODS = [
  { letter: 'R', id: 'reported', status: 'reported' },
  { letter: 'G', id: 'from-growth', status: 'estimated' },
  { letter: 'H', id: 'part-of-year', status: 'estimated' },
  { letter: 'D', id: 'doubtful-figure', status: 'estimated' },
  { letter: 'C', id: 'from-county', status: 'estimated' },
  { letter: 'K', id: 'from-rank', status: 'estimated' },
  { letter: 'V', id: 'from-revenue-rank', status: 'estimated' },
  { letter: 'I', id: 'between-figures', status: 'estimated' },
  { letter: 'A', id: 'beyond-figures', status: 'estimated' },
  { letter: 'S', id: 'spread', status: 'estimated' },
] as const satisfies readonly VolumeMethod[];
export type MethodLetter = (typeof METHODS)[number]['letter'];

/**
 * Expected relative error (standard deviation of the logarithm) of a number by how it came about. Only their
 * order and rough size matter: they say which numbers give way when the parts do not sum. The published
 * ranges come from held-out figures instead.
 */
export const SPREAD = {
  reported: 0,
  growth: 0.03,
  part: 0.03,
  backcast: 0.08,
  county: 0.1,
  doubt: 0.12,
  rank: 0.15,
  revenue: 0.35,
  spread: 0.35,
} as const;
