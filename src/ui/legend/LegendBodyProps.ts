import type { Face } from '#derive/ramp.ts';
import type { Measure } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';

/** What each kind of scale is drawn from; `open` adds the explanations. */
export type LegendBodyProps = {
  readonly measure: Measure;
  readonly face: Face;
  readonly words: Words;
  readonly open: boolean;
};
