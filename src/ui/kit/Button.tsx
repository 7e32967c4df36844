import type { ReactNode } from 'react';
import styles from './Button.module.css';

type ButtonProps = {
  onPress: () => void;
  children: ReactNode;
  /** `plain` looks like text, `solid` is the one main action of a place. */
  look?: 'outline' | 'plain' | 'solid';
};

/** A button with words on it. */
export function Button({ onPress, children, look = 'outline' }: ButtonProps) {
  return (
    <button type="button" className={`${styles['button']} ${styles[look]}`} onClick={onPress}>
      {children}
    </button>
  );
}
