import type { View } from '#derive/view.ts';
import { retryMissing } from '#state/actions.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import styles from './Notices.module.css';

/** What the reader must know to read the map rightly, what this device cannot do, and what did not come. */
export function Notices({ view: { selection }, words }: { view: View; words: Words }) {
  const { notice, retry } = words;
  const lacking = useSession(session => session.lacking);
  const missing = useSession(session => session.missing);
  const needsFloat = selection.layer === 'heat';
  const texts = [
    ...lacking.filter(what => what !== 'float-targets' || needsFloat).map(what => notice[what]),
    ...(selection.estimates ? [] : [notice.estimatesOff]),
    ...(selection.measure === 'villages' ? [notice.villages] : []),
  ];
  return (
    <div className={styles['notices']}>
      <output>
        {texts.map(text => (
          <span key={text}>{text}</span>
        ))}
        {missing.length > 0 ? (
          <span>{notice.missing(missing.map(part => notice.part[part]).join(notice.comma))}</span>
        ) : null}
      </output>
      {missing.length > 0 ? (
        <button type="button" onClick={retryMissing}>
          {retry}
        </button>
      ) : null}
    </div>
  );
}
