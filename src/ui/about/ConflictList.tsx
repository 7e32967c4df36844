import type { Source } from '#data/source.ts';
import type { AboutLabels } from '#words/about/About.ts';
import type { Words } from '#words/Words.ts';
import { SourceLine } from '../panel/SourceLine.tsx';
import styles from './ConflictList.module.css';

/** What sources disagree on, and what each says. */
export type Conflict = {
  readonly title: string;
  readonly note?: string | undefined;
  /** By how much the claims differ. */
  readonly apart: string;
  readonly claims: readonly { readonly text: string; readonly source: Source | undefined }[];
};

type ConflictListProps = {
  title: string;
  items: readonly Conflict[];
  labels: AboutLabels['conflicts'];
  words: Words;
};

/** Conflicts of one kind, the claims of each beside one another. */
export function ConflictList({ title, items, labels, words }: ConflictListProps) {
  return (
    <div className={styles['list']}>
      <h4>
        {title} <small>{items.length}</small>
      </h4>
      {items.length === 0 ? <p>{labels.none}</p> : null}
      <ul>
        {items.map(({ title: name, note, apart, claims }) => (
          <li key={name + claims.map(({ text }) => text).join()}>
            <strong>{name}</strong>
            {note ? <small> {note}</small> : null}
            <small> · {labels.apart(apart)}</small>
            <ul className={styles['claims']}>
              {claims.map(({ text, source }) => (
                <li key={text + (source?.id ?? '')}>
                  <span>{text}</span>
                  {source ? <SourceLine source={source} words={words} /> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
