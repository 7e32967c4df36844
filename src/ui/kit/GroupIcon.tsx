import type { CategoryGroup } from '#data/category.ts';
import styles from './GroupIcon.module.css';

/** A category group as on the map: its icon in white on a disc in its colour. */
export function GroupIcon({ group, size = 20 }: { group: CategoryGroup; size?: number }) {
  return (
    <svg className={styles['icon']} viewBox="-64 -64 384 384" width={size} height={size} aria-hidden="true">
      <circle cx="128" cy="128" r="190" fill={group.colour} />
      <path d={group.icon} fill="#ffffff" />
    </svg>
  );
}
