import { useEffect, useRef, type ReactNode } from 'react';
import type { Bilingual, Language } from '#data/bilingual.ts';
import { selectSubject } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useEscape } from '../kit/useEscape.ts';
import { CiteSection } from './cite/CiteSection.tsx';
import styles from './PanelFrame.module.css';

type PanelFrameProps = {
  name: Bilingual;
  words: Words;
  /** Above the name: where in the land we are. */
  above?: ReactNode;
  icon?: ReactNode;
  children: ReactNode;
};

const close = () => selectSubject(null);

const OTHER: Readonly<Record<Language, { language: Language; tag: string }>> = {
  zh: { language: 'en', tag: 'en' },
  en: { language: 'zh', tag: 'zh-CN' },
};

/** A panel's head, with the name in both languages and the way out, and its scrolling body. */
export function PanelFrame({ name, words, above, icon, children }: PanelFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(close);
  // Whoever opened the panel by keyboard goes on reading in it: at its head, unless a part of it was asked for, which
  // may have come in the same moment and then has the focus already.
  useEffect(() => {
    const isInside = heading.current?.closest('aside')?.contains(document.activeElement);
    if (!isInside) heading.current?.focus({ preventScroll: true });
  }, []);
  const other = OTHER[words.language];
  return (
    <>
      <header className={styles['head']}>
        {icon}
        <div className={styles['names']}>
          {above}
          <h2 ref={heading} tabIndex={-1}>
            {name[words.language]}
            <small lang={other.tag}>{name[other.language]}</small>
          </h2>
        </div>
        <IconButton label={words.close} icon="close" onPress={close} />
      </header>
      <div className={styles['body']} data-scrolls>
        {children}
        <CiteSection name={name} words={words} />
      </div>
    </>
  );
}
