import { useState } from 'react';
import type { LonLat } from '#data/place.ts';
import { selectArea } from '#state/actions.ts';
import { CORNERS } from '#state/area.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import { Button } from '../../kit/Button.tsx';
import styles from '../analysis.module.css';
import { readPosition } from './readPosition.ts';

/** Corners as lines of text: a way for those who do not point, and for those who have coordinates. */
export function CornerList({ corners, texts }: { corners: readonly LonLat[]; texts: AnalysisWords }) {
  const [text, setText] = useState(corners.map(corner => corner.join(', ')).join('\n'));
  const [fault, setFault] = useState('');
  const { area } = texts;
  const use = () => {
    const lines = text.split('\n').filter(line => line.trim() !== '');
    const positions = lines.map(readPosition);
    const bad = positions.indexOf(undefined);
    const read = positions.filter(position => position !== undefined);
    if (bad >= 0) return setFault(area.typedBad(bad + 1));
    if (read.length < CORNERS.least || read.length > CORNERS.most) return setFault(area.typedFew);
    setFault('');
    return selectArea({ kind: 'polygon', corners: read });
  };
  return (
    <details className={styles['typed']}>
      <summary>{area.typed}</summary>
      <label className={styles['field']}>
        {area.typedHint}
        <textarea rows={5} value={text} spellCheck={false} onChange={event => setText(event.target.value)} />
      </label>
      <div className={styles['row']}>
        <Button onPress={use}>{area.set}</Button>
        <output className={styles['note']}>{fault}</output>
      </div>
    </details>
  );
}
