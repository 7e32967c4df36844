import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import type { IconName } from './icons.ts';

type IconButtonProps = {
  /** Said by screen readers and shown on hover. */
  label: string;
  icon?: IconName;
  onPress: () => void;
  /** For a button that stays on or off. */
  pressed?: boolean;
  /** For a button that opens and closes something. */
  expanded?: boolean;
  size?: number;
  children?: ReactNode;
};

/** A square button with an icon, or a word or two in its place. */
export function IconButton({ label, icon, onPress, pressed, expanded, size = 16, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {icon ? <Icon name={icon} size={size} /> : null}
      {children}
    </button>
  );
}
