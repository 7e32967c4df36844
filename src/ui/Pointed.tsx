import { lazy } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import { useOwn } from '#state/own.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { Hidden } from './kit/Hidden.tsx';
import { QuietPart } from './kit/QuietPart.tsx';

const Tooltip = lazy(async () => ({ default: (await import('./Tooltip.tsx')).Tooltip }));
const CursorText = lazy(async () => ({ default: (await import('./CursorText.tsx')).CursorText }));
const OwnOverlay = lazy(async () => ({ default: (await import('./own/OwnOverlay.tsx')).OwnOverlay }));

type PointedProps = { dataset: Dataset; view: View; words: Words };

/** What pointer or feature cursor are on, shown and said. The place it is said in is there before there are words for it. */
export function Pointed(props: PointedProps) {
  const isHovered = useSession(({ hover }) => hover !== null);
  const isOwnPointed = useOwn(({ pointed }) => pointed !== null);
  return (
    <>
      <QuietPart>
        {isHovered ? <Tooltip {...props} /> : null}
        {isOwnPointed ? <OwnOverlay year={props.view.selection.year} words={props.words} /> : null}
      </QuietPart>
      <Hidden>
        <output data-cursor>
          <QuietPart>{isHovered ? <CursorText {...props} /> : null}</QuietPart>
        </output>
      </Hidden>
    </>
  );
}
