import { useId, useState, type ReactNode } from 'react';
import type { Words } from '#words/Words.ts';
import { downloadIn } from '#words/download/downloadIn.ts';
import { Icon } from '../kit/Icon.tsx';
import styles from './DownloadButton.module.css';
import { DownloadChoice, type Offer } from './DownloadChoice.tsx';

type DownloadButtonProps = { offer: Offer; words: Words; children: ReactNode };

/** A button beside other settings that unfolds, below them, what can be downloaded. */
export function DownloadButton({ offer, words, children }: DownloadButtonProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div className={styles['line']}>
        {children}
        <button
          type="button"
          className={styles['button']}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {downloadIn(words.language).name}
          <Icon name={open ? 'up' : 'down'} size={12} />
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open ? <DownloadChoice offer={offer} words={words} /> : null}
      </div>
    </>
  );
}
