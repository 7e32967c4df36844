import type { Dataset } from '#data/dataset.ts';
import type { Face } from '#derive/ramp.ts';
import type { View } from '#derive/view.ts';
import type { Words } from '#words/Words.ts';

/** What every tool is given. */
export type ToolProps = { readonly dataset: Dataset; readonly view: View; readonly face: Face; readonly words: Words };
