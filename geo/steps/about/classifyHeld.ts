import type { HeldClass } from '#data/about.ts';

/** The first pattern that a reason meets names its class. */
const PATTERNS: readonly (readonly [HeldClass, RegExp])[] = [
  ['few-villages', /^fewer than three villages/],
  [
    'repeated',
    /^(the )?same |^(the )?same counts|stands? (among|in|elsewhere)|^repeats|stand elsewhere|^equals the figure/,
  ],
  ['replaced', /replaces it|surer figure|full-year figure exists/],
  ['no-source', /quotable wording|no address of the page/],
  [
    'outside-time',
    /shorter than a quarter|outside the years|before the covered|within a month|a single month|^one livestream|rate a minute/,
  ],
  [
    'no-subject',
    /without a belt|no belt|no place|product, so|names one county|county of the village|no unit of that name/,
  ],
  ['no-number', /no number|index without|^a ranking|given only as|counts something else/],
  [
    'doubtful',
    /looks wrong|garbled|not certain|not known exactly|to be checked|differs from|does not fit|forecast made/,
  ],
];

/** The class of a reason for which a finding is held back; `other` where no pattern fits. */
export function classifyHeld(reason: string): HeldClass {
  return PATTERNS.find(([, pattern]) => pattern.test(reason))?.[0] ?? 'other';
}
