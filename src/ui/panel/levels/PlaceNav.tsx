import type { PlaceId } from '#data/placeId.ts';
import type { Words } from '#words/Words.ts';
import { Breadcrumb, type Step } from '../Breadcrumb.tsx';
import styles from './PlaceNav.module.css';
import { Siblings } from './Siblings.tsx';

type PlaceNavProps = { path: readonly Step[]; siblings: readonly Step[]; id: PlaceId; words: Words };

/** The ways up and sideways above the name of a place. */
export function PlaceNav({ path, siblings, id, words }: PlaceNavProps) {
  return (
    <div className={styles['nav']}>
      <Breadcrumb path={path} words={words} />
      <Siblings all={siblings} id={id} words={words} />
    </div>
  );
}
