import { useEffect, useRef, type ReactNode } from 'react';
import type { Words } from '#words/Words.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

type DialogProps = {
  title: string;
  words: Words;
  onClose: () => void;
  children: ReactNode;
  /** `page` takes the whole window: for what is read rather than picked from; `note` is as high as its text. */
  size?: 'card' | 'page' | 'note';
};

/** A native modal dialog: the browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function Dialog({ title, words, onClose, children, size = 'card' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // Nothing to undo: a dialog that leaves the page leaves the top layer, and closing it here would report a close.
    if (dialog.current?.open !== false) return;
    dialog.current.showModal();
    // Left alone the browser would choose the close button.
    dialog.current.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={[styles['dialog'], size !== 'card' && styles[size]].filter(Boolean).join(' ')}
      aria-label={title}
      onClose={onClose}
      closedby="any"
    >
      <header>
        <h2>{title}</h2>
        <IconButton label={words.close} icon="close" onPress={onClose} />
      </header>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
