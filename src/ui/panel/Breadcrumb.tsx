import type { Bilingual } from '#data/bilingual.ts';
import type { PlaceId } from '#data/placeId.ts';
import { selectSubject } from '#state/actions.ts';
import { stepsIn } from '#words/levels/stepsIn.ts';
import type { Words } from '#words/Words.ts';
import styles from './Breadcrumb.module.css';

/** A place that another lies in. */
export type Step = { readonly id: PlaceId; readonly name: Bilingual };

/** Nation, province and so on above a place or belt, largest first, each a way up. */
export function Breadcrumb({ path, words }: { path: readonly Step[]; words: Words }) {
  if (path.length === 0) return null;
  return (
    <nav aria-label={stepsIn(words.language).path}>
      <ol className={styles['path']}>
        {path.map(({ id, name }) => (
          <li key={id}>
            <button type="button" data-place={id} onClick={() => selectSubject({ kind: 'place', id })}>
              {name[words.language]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
