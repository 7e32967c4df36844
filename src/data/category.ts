import * as v from 'valibot';
import { BilingualSchema } from './bilingual.ts';

/** Lower-case words joined by hyphens: ids appear in links, so they never change. */
export const SlugSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** One of about twelve groups: the level that has a colour. */
export const CategoryGroupSchema = v.object({
  id: SlugSchema,
  name: BilingualSchema,
  /** sRGB hex; chosen to stay apart for the three common kinds of colour blindness. */
  colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/)),
});
export type CategoryGroup = v.InferOutput<typeof CategoryGroupSchema>;

export const CategorySchema = v.object({ id: SlugSchema, group: SlugSchema, name: BilingualSchema });
export type Category = v.InferOutput<typeof CategorySchema>;
