import { median } from 'd3-array';
import { heldOutErrors } from '../volume/heldOutErrors.ts';
import type { ModelInput } from '../volume/runModel.ts';

/** The middle of the errors on held-out figures, on the logarithm, with and without what is known of the order of cities. */
export type ComparedOrder = { readonly name: string; readonly tests: number; readonly median: number };

const WITHOUT: readonly { name: string; change: (input: ModelInput) => ModelInput }[] = [
  { name: 'the model as published', change: input => input },
  { name: 'without the order of cities by parcels', change: input => ({ ...input, rankings: new Map() }) },
  {
    name: 'without the order of cities by revenue',
    change: input => ({ ...input, revenueRanks: { ranks: new Map(), sources: [] } }),
  },
];

/** The published model beside itself without the order of cities by parcels or by revenue. About five seconds each. */
export function compareOrders(input: ModelInput): ComparedOrder[] {
  return WITHOUT.map(({ name, change }) => {
    const errors = heldOutErrors(change(input));
    return { name, tests: errors.length, median: median(errors, ({ error }) => Math.abs(error)) ?? Number.NaN };
  });
}
