import * as v from 'valibot';
import { SlugSchema } from './category.ts';

/** SVG path data on a 256 x 256 box, filled. */
const PathSchema = v.pipe(v.string(), v.startsWith('M'));

/** icons.json: the icon of every group and of every category, by its id. Nothing of the first view draws one. */
export const IconsFileSchema = v.object({
  groups: v.record(SlugSchema, PathSchema),
  categories: v.record(SlugSchema, PathSchema),
});
export type Icons = v.InferOutput<typeof IconsFileSchema>;
