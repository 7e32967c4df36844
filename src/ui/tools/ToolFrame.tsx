import { useEffect, useRef, type ReactNode } from 'react';
import { selectTool } from '#state/actions.ts';
import type { Tool } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useEscape } from '../kit/useEscape.ts';
import styles from './ToolFrame.module.css';

type ToolFrameProps = {
  tool: Tool;
  words: Words;
  /** Below the name: what the tool is set to; it does not scroll. */
  settings?: ReactNode;
  children: ReactNode;
};

const close = () => selectTool(null);

/** A tool's head with its name and the way out, and its scrolling body. */
export function ToolFrame({ tool, words, settings, children }: ToolFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(close);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <header className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {words.tools.tool[tool].name}
        </h2>
        <IconButton label={words.close} icon="close" onPress={close} />
      </header>
      {settings ? <div className={styles['settings']}>{settings}</div> : null}
      <div className={styles['body']} data-scrolls>
        {children}
      </div>
    </>
  );
}
