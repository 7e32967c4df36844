import { useState } from 'react';
import { useOwn } from '#state/own.ts';
import { IconButton } from '../kit/IconButton.tsx';
import styles from './Legend.module.css';
import { MarkerLegend } from './MarkerLegend.tsx';
import { Scales, type ScalesProps } from './Scales.tsx';

/** Room for the whole legend beside the other cards; otherwise it starts folded and one press away. */
const ROOMY = '(min-width: 900px) and (min-height: 760px)';

/** What colours, sizes and outlines mean; the scale itself is always there, the rest unfolds. */
export function Legend(props: Omit<ScalesProps, 'open'>) {
  const { view, words } = props;
  const hasOwn = useOwn(({ data }) => data !== null);
  const [wanted, setWanted] = useState<boolean | null>(null);
  // With the reader's own scale beside the map's there is room for the whole only where it is asked for.
  const open = wanted ?? (!hasOwn && matchMedia(ROOMY).matches);
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
      <Scales {...props} open={open} />
      {open ? <MarkerLegend selection={view.selection} words={words} /> : null}
    </section>
  );
}
