import type { View } from '#derive/view.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import styles from './Notices.module.css';

/** What the reader must know to read the map rightly, and what this device cannot do. */
export function Notices({ view: { selection }, words: { notice } }: { view: View; words: Words }) {
  const lacking = useSession(session => session.lacking);
  const needsFloat = selection.layer === 'heat';
  const texts = [
    ...lacking.filter(what => what !== 'float-targets' || needsFloat).map(what => notice[what]),
    ...(selection.estimates ? [] : [notice.estimatesOff]),
    ...(selection.measure === 'villages' ? [notice.villages] : []),
  ];
  return (
    <output className={styles['notices']}>
      {texts.map(text => (
        <span key={text}>{text}</span>
      ))}
    </output>
  );
}
