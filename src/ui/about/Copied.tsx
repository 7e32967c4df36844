import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { useCopy } from '../kit/useCopy.ts';
import styles from './Copied.module.css';

type CopiedProps = { title?: string; text: string; label: string; words: Words };

/** A text to be taken along, with a button that copies it and says whether it did. */
export function Copied({ title, text, label, words }: CopiedProps) {
  const [copied, copy] = useCopy();
  return (
    <div className={styles['copied']}>
      {title ? <h4>{title}</h4> : null}
      <pre>{text}</pre>
      <Button onPress={() => copy(text)}>{label}</Button>
      <output>{copied === 'idle' ? '' : copied === 'copied' ? words.bar.copied : words.bar.notCopied}</output>
    </div>
  );
}
