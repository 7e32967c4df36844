import type { ReactNode } from 'react';
import { PHONE, useMedia } from '../kit/useMedia.ts';
import styles from './TableBox.module.css';

type TableBoxProps = {
  /** Name under which the controls are folded away where there is little room. */
  fold: string;
  controls: ReactNode;
  children: ReactNode;
};

/**
 * A table in a box of its own that scrolls both ways below its controls. On a phone, where the sheet is low, there is
 * no such box: the controls are folded, and scroll away with the rows.
 */
export function TableBox({ fold, controls, children }: TableBoxProps) {
  const isPhone = useMedia(PHONE);
  if (!isPhone) {
    return (
      <div className={styles['box']}>
        <div className={styles['controls']}>{controls}</div>
        <div className={styles['rows']} data-scrolls>
          {children}
        </div>
      </div>
    );
  }
  return (
    <div className={styles['low']}>
      <details className={styles['controls']}>
        <summary>{fold}</summary>
        {controls}
      </details>
      {children}
    </div>
  );
}
