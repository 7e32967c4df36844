import type { FileName } from '#words/about/About.ts';
import type { PartProps } from './AboutPartView.tsx';
import { Download } from './Download.tsx';
import styles from './Downloads.module.css';

/** Links to the open data, each with what it holds. */
export function Downloads({ labels }: PartProps) {
  const files = Object.entries(labels.files) as [FileName, string][];
  return (
    <>
      <ul className={styles['files']}>
        {files.map(([file, text]) => (
          <li key={file}>
            <Download file={file}>{file}</Download>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{labels.schemas}</p>
    </>
  );
}
