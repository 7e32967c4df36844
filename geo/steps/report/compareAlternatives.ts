import { mean, median } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { ModelInput } from '../volume/runModel.ts';
import { uncountedErrors, type UncountedError } from '../volume/uncountedErrors.ts';
import { WEIGHT_CHOICES } from './weightChoices.ts';
import { meanInterval, type MeanInterval } from './meanInterval.ts';

/** Errors of units said as if nobody had counted them, on the logarithm of said / stated. */
export type Uncounted = {
  readonly units: number;
  readonly median: number;
  readonly mean: number;
  /** Mean of the error beyond that of the published model. */
  readonly beyond: MeanInterval;
};

/** How well the model would say units without figures with one thing done in another way. */
export type Alternative = {
  readonly id: string;
  readonly name: string;
  /** Over all units with figures, and over those on no list of great senders, which are most like the ones estimated. */
  readonly all: Uncounted;
  readonly unlisted: Uncounted;
};

function tellUncounted(rows: readonly UncountedError[], published: ReadonlyMap<Adcode, number>): Uncounted {
  return {
    units: rows.length,
    median: median(rows, ({ error }) => error) ?? Number.NaN,
    mean: mean(rows, ({ error }) => error) ?? Number.NaN,
    beyond: meanInterval(rows.map(({ adcode, error }) => error - (published.get(adcode) ?? Number.NaN))),
  };
}

/**
 * The model beside others, each measured on the same units, said as if nobody had counted them: what is changed is what
 * goes in, so the published model itself is run. A second or two each. Kept is the choice with the least mean error
 * over all of them; where two are within chance of one another, the plainer one. `ids` picks some.
 */
export function compareAlternatives(input: ModelInput, ids?: readonly string[]): Alternative[] {
  const published = new Map(uncountedErrors(input).map(({ adcode, error }) => [adcode, error]));
  const choices = WEIGHT_CHOICES.filter(({ id }) => ids?.includes(id) ?? true);
  return choices.map(({ id, name, change }) => {
    const rows = uncountedErrors(change(input));
    const unlisted = rows.filter(({ listed }) => !listed);
    return { id, name, all: tellUncounted(rows, published), unlisted: tellUncounted(unlisted, published) };
  });
}
