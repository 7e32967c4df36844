import { lazy, useState } from 'react';
import type { Face } from '#derive/ramp.ts';
import { ownShown } from '#derive/ownShown.ts';
import { shownLayer } from '#derive/shownLayer.ts';
import type { View } from '#derive/view.ts';
import { useOwn } from '#state/own.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { LazyPart } from '../kit/LazyPart.tsx';
import { CircleLegend } from './CircleLegend.tsx';
import { FillLegend } from './FillLegend.tsx';
import { HeatLegend } from './HeatLegend.tsx';
import styles from './Legend.module.css';
import { MarkerLegend } from './MarkerLegend.tsx';

type LegendProps = { view: View; face: Face; words: Words };

const OwnLegend = lazy(async () => ({ default: (await import('../own/OwnLegend.tsx')).OwnLegend }));

/** Room for the whole legend beside the other cards; otherwise it starts folded and one press away. */
const ROOMY = '(min-width: 900px) and (min-height: 760px)';

const BODIES = { heat: HeatLegend, fill: FillLegend, circles: CircleLegend } as const;

/** What colours, sizes and outlines mean; the scale itself is always there, the rest unfolds. */
export function Legend({ view, face, words }: LegendProps) {
  const { measure } = view.selection;
  const layer = useSession(({ lacking }) => shownLayer(view.selection, lacking));
  const Body = BODIES[layer];
  const own = useOwn(state => state.data);
  const drawn = useOwn(state => ownShown(state, layer));
  const [wanted, setWanted] = useState<boolean | null>(null);
  // With the reader's own scale beside the map's there is room for the whole only where it is asked for.
  const open = wanted ?? (!own && matchMedia(ROOMY).matches);
  return (
    <section className={styles['legend']} data-open={open} aria-label={words.legend.name}>
      <div className={styles['fold']}>
        <IconButton
          label={open ? words.legend.less : words.legend.more}
          icon={open ? 'down' : 'up'}
          size={13}
          expanded={open}
          onPress={() => setWanted(!open)}
        />
      </div>
      {own && drawn ? (
        <LazyPart words={words}>
          <OwnLegend data={own} drawn={drawn} face={face} words={words} open={open} />
        </LazyPart>
      ) : null}
      {drawn === 'heat' ? null : <Body measure={measure} face={face} words={words} open={open} />}
      {open ? <MarkerLegend selection={view.selection} words={words} /> : null}
    </section>
  );
}
