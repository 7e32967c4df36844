import * as v from 'valibot';

/** One text in both languages of the product; neither may be empty. */
export const BilingualSchema = v.object({
  zh: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
export type Bilingual = v.InferOutput<typeof BilingualSchema>;
export type Language = keyof Bilingual;
