import { lazy, Suspense, useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Face } from '#derive/ramp.ts';
import { contrastOf, shownLayer } from '#derive/shownLayer.ts';
import type { View } from '#derive/view.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { CircleLegend } from './CircleLegend.tsx';
import { FillLegend } from './FillLegend.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import styles from './Legend.module.css';
import { MarkerLegend } from './MarkerLegend.tsx';

const ChangeLegend = lazy(async () => ({
  default: (await import('../compare/compareParts.ts')).COMPARE_PARTS.ChangeLegend,
}));

type LegendProps = { dataset: Dataset; view: View; face: Face; words: Words };

/** Room for the whole legend beside the other cards; otherwise it starts folded and one press away. */
const ROOMY = '(min-width: 900px) and (min-height: 760px)';

const BODIES = { heat: HeatLegend, fill: FillLegend, circles: CircleLegend } as const;

/** What colours, sizes and outlines mean; the scale itself is always there, the rest unfolds. */
export function Legend({ dataset, view, face, words }: LegendProps) {
  const [open, setOpen] = useState(() => matchMedia(ROOMY).matches);
  const { measure } = view.selection;
  const lacking = useSession(session => session.lacking);
  const layer = shownLayer(view.selection, lacking);
  const contrast = contrastOf(view.selection, lacking);
  const Body = BODIES[layer === 'change' ? 'fill' : layer];
  const shared = { measure, face, words, open };
  return (
    <section className={styles['legend']} data-open={open} aria-label={words.legend.name}>
      <div className={styles['fold']}>
        <IconButton
          label={open ? words.legend.less : words.legend.more}
          icon={open ? 'down' : 'up'}
          size={13}
          expanded={open}
          onPress={() => setOpen(!open)}
        />
      </div>
      {contrast ? (
        <Suspense>
          <ChangeLegend {...shared} dataset={dataset} view={view} contrast={contrast} layer={layer} />
        </Suspense>
      ) : (
        <Body {...shared} />
      )}
      {open ? <MarkerLegend selection={view.selection} words={words} /> : null}
    </section>
  );
}
