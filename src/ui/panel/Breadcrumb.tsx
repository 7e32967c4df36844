import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import { selectSubject } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import styles from './Breadcrumb.module.css';
import { placePath } from './placeName.ts';

type BreadcrumbProps = {
  dataset: Dataset;
  id: Adcode;
  words: Words;
  /** Whether the place itself belongs to the path, as it does above a belt that lies in it. */
  own?: boolean;
};

/** Nation, province and so on above a place, each a way up. */
export function Breadcrumb({ dataset, id, words, own = false }: BreadcrumbProps) {
  const name = dataset.places.get(id)?.short;
  const path = [...placePath(dataset, id), ...(own && name ? [{ id, name }] : [])];
  if (path.length === 0) return null;
  return (
    <ol className={styles['path']}>
      {path.map(place => (
        <li key={place.id}>
          <button type="button" onClick={() => selectSubject({ kind: 'place', id: place.id })}>
            {place.name[words.language]}
          </button>
        </li>
      ))}
    </ol>
  );
}
