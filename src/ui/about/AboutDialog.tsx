import type { Words } from '#words/Words.ts';
import { aboutIn } from '#words/about/aboutIn.ts';
import { Dialog } from '../kit/Dialog.tsx';
import styles from './AboutDialog.module.css';

type AboutDialogProps = { words: Words; version: string; onClose: () => void };

/** Where the numbers come from, what the four statuses mean, how estimates are made, and what the map cannot say. */
export function AboutDialog({ words, version, onClose }: AboutDialogProps) {
  const about = aboutIn(words.language);
  return (
    <Dialog title={words.bar.about} words={words} onClose={onClose}>
      <div className={styles['text']} data-scrolls>
        {about.sections.map(({ title, paragraphs, points, links }) => (
          <section key={title}>
            <h3>{title}</h3>
            {paragraphs.map(text => (
              <p key={text}>{text}</p>
            ))}
            {points ? (
              <ul>
                {points.map(text => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            ) : null}
            {links ? (
              <p className={styles['links']}>
                {links.map(({ name, url }) => (
                  <a key={url} href={url} target="_blank" rel="noopener noreferrer">
                    {name}
                  </a>
                ))}
              </p>
            ) : null}
          </section>
        ))}
        <p className={styles['version']}>
          {about.version} {version}
        </p>
      </div>
    </Dialog>
  );
}
