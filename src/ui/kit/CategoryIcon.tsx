import type { CategoryGroup } from '#data/category.ts';
import { loadIcons } from '#data/onDemand.ts';
import styles from './CategoryIcon.module.css';
import { useLoaded } from './useLoaded.ts';

/** A group as in the filter: its icon in white on a disc in its colour. The disc stands alone until icons come. */
export function GroupIcon({ group }: { group: CategoryGroup }) {
  return <Disc colour={group.colour} path={useLoaded(loadIcons)?.groups[group.id]} size={20} />;
}

type CategoryIconProps = { category: string; group: CategoryGroup; size?: number };

/** A category as on the map: its icon in white on a disc in the colour of its group. */
export function CategoryIcon({ category, group, size = 20 }: CategoryIconProps) {
  return <Disc colour={group.colour} path={useLoaded(loadIcons)?.categories[category]} size={size} />;
}

function Disc({ colour, path, size }: { colour: string; path: string | undefined; size: number }) {
  return (
    <svg className={styles['icon']} viewBox="-64 -64 384 384" width={size} height={size} aria-hidden="true">
      <circle cx="128" cy="128" r="190" fill={colour} />
      {path === undefined ? null : <path d={path} fill="#ffffff" />}
    </svg>
  );
}
