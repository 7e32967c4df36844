import { FILES } from '#words/about/About.ts';
import type { PartProps } from './AboutPartView.tsx';
import { Download } from './Download.tsx';
import styles from './Downloads.module.css';

/** Links to the open data, each with what it holds. */
export function Downloads({ labels }: PartProps) {
  return (
    <>
      <ul className={styles['files']}>
        {FILES.map(file => (
          <li key={file}>
            <Download file={file}>{file}</Download>
            <span>{labels.files[file]}</span>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{labels.schemas}</p>
    </>
  );
}
