import { valuesByRank, type Estimates } from './boundsByRank.ts';
import type { Anchor } from './chooseAnchors.ts';
import { SPREAD } from './methods.ts';
import type { ModelInput } from './runModel.ts';

/**
 * Anchors of ranked cities in years in which they have none: the value that the order leaves them, between
 * neighbours of which more is known. `estimates` come from a first run without these anchors.
 */
export function anchorsByRank({ anchors, rankings }: ModelInput, estimates: Estimates): Anchor[] {
  const has = new Set(anchors.map(anchor => `${anchor.adcode} ${anchor.year}`));
  return [...rankings].flatMap(([year, ranking]) =>
    [...valuesByRank(estimates, ranking, year)]
      .filter(([adcode]) => !has.has(`${adcode} ${year}`))
      .map(([adcode, value]): Anchor => ({
        adcode,
        year,
        value,
        letter: 'K',
        spread: SPREAD.rank,
        sources: ranking.sources,
      })),
  );
}
