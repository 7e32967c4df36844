import * as v from 'valibot';

/** Who says so. `url` is absent where only a reprint on an unrelated site was seen. */
export const SourceSchema = v.object({
  id: v.string(),
  publisher: v.pipe(v.string(), v.minLength(1)),
  title: v.pipe(v.string(), v.minLength(1)),
  /** ISO date as far as known: 2019, 2019-08 or 2019-08-08; `undated` where the page prints none. */
  date: v.pipe(v.string(), v.regex(/^(undated|\d{4}(-\d{2}){0,2})$/)),
  url: v.optional(v.pipe(v.string(), v.url())),
  /** `reprint`: read on another site than the publisher's own. */
  seen: v.picklist(['original', 'reprint']),
});
export type Source = v.InferOutput<typeof SourceSchema>;
