import { lazy, useState } from 'react';
import type { Bilingual } from '#data/bilingual.ts';
import { stepsIn } from '#words/levels/stepsIn.ts';
import type { Words } from '#words/Words.ts';
import { LazyPart } from '../../kit/LazyPart.tsx';
import styles from '../YearSection.module.css';

const CitePanel = lazy(async () => ({ default: (await import('./CitePanel.tsx')).CitePanel }));

/** At the foot of each panel: how to cite it, fetched when it is opened. */
export function CiteSection({ name, words }: { name: Bilingual; words: Words }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['details']} open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{stepsIn(words.language).cite}</summary>
      {open ? (
        <LazyPart words={words}>
          <CitePanel name={name} words={words} />
        </LazyPart>
      ) : null}
    </details>
  );
}
