import { useEffect, useState } from 'react';
import type { OwnData } from '#data/own.ts';
import { MAX_LINK, packLink } from '#derive/own/ownPacking.ts';
import { useOwn } from '#state/own.ts';
import { putOwnInLink } from '#state/ownActions.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import { Switch } from '../kit/Switch.tsx';
import styles from './OwnShown.module.css';

/**
 * Puts small data into the link when the reader says so: whoever gets the link sees them, so it is never done unasked.
 * Says where data are too large for it.
 */
export function LinkSwitch({ data, own: { link } }: { data: OwnData; own: OwnWords }) {
  const [letters, setLetters] = useState<string | null>(null);
  const drawn = useOwn(state => state.drawn);
  const isIn = useOwn(state => state.packed !== '');
  useEffect(() => {
    let current = true;
    const pack = async () => {
      const packed = await packLink(data, drawn);
      if (!current) return;
      setLetters(packed);
      // The link follows what is drawn while it holds the data.
      if (useOwn.getState().packed !== '') putOwnInLink(packed ?? '');
    };
    void pack();
    return () => {
      current = false;
    };
  }, [data, drawn]);
  if (letters === null) return <p className={styles['note']}>{link.tooLong(MAX_LINK)}</p>;
  return (
    <div>
      <Switch label={link.put} on={isIn} onChange={on => putOwnInLink(on ? letters : '')} />
      <p className={styles['note']}>{isIn ? link.holds : link.fits(letters.length)}</p>
    </div>
  );
}
