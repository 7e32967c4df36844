import { lazy, Suspense } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Face } from '#derive/ramp.ts';
import { ownShown } from '#derive/ownShown.ts';
import { contrastOf, shownLayer } from '#derive/shownLayer.ts';
import type { View } from '#derive/view.ts';
import { useOwn } from '#state/own.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { QuietPart } from '../kit/QuietPart.tsx';
import { LazyPart } from '../kit/LazyPart.tsx';
import { HeatLegend } from './HeatLegend.tsx';

const ChangeLegend = lazy(async () => ({
  default: (await import('../compare/compareParts.ts')).COMPARE_PARTS.ChangeLegend,
}));
const CircleLegend = lazy(async () => ({ default: (await import('./CircleLegend.tsx')).CircleLegend }));
const FillLegend = lazy(async () => ({ default: (await import('./FillLegend.tsx')).FillLegend }));
const OwnLegend = lazy(async () => ({ default: (await import('../own/OwnLegend.tsx')).OwnLegend }));

const BODIES = { heat: HeatLegend, fill: FillLegend, circles: CircleLegend } as const;

export type ScalesProps = { dataset: Dataset; view: View; face: Face; words: Words; open: boolean };

/** The scale of what is drawn: the measure's, that of two years set against each other, the reader's own. */
export function Scales({ dataset, view, face, words, open }: ScalesProps) {
  const { selection } = view;
  const lacking = useSession(session => session.lacking);
  const layer = shownLayer(selection, lacking);
  const contrast = contrastOf(selection, lacking);
  const own = useOwn(state => state.data);
  const drawn = useOwn(state => ownShown(state, selection, lacking));
  const shared = { measure: selection.measure, face, words, open };
  const Body = BODIES[layer === 'change' ? 'fill' : layer];
  const mine = own && drawn && (
    <LazyPart words={words}>
      <OwnLegend data={own} drawn={drawn} face={face} words={words} open={open} />
    </LazyPart>
  );
  // The reader's own surface takes the place of the map's.
  if (drawn === 'heat') return mine;
  return (
    <>
      {mine}
      {contrast ? (
        <Suspense>
          <ChangeLegend {...shared} dataset={dataset} view={view} contrast={contrast} layer={layer} />
        </Suspense>
      ) : (
        <QuietPart>
          <Body {...shared} />
        </QuietPart>
      )}
    </>
  );
}
