import * as v from 'valibot';

/**
 * What kind of number a figure is. `reported`: a publisher states it for a time that had passed;
 * `target`: somebody means to reach it; `forecast`: somebody expects it; `estimated`: derived by
 * arithmetic or by our documented model. The four have no order, so several are kept as a set.
 */
export const STATUSES = ['reported', 'target', 'forecast', 'estimated'] as const;
export const StatusSchema = v.picklist(STATUSES);
export type Status = v.InferOutput<typeof StatusSchema>;
