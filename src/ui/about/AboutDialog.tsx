import { useRef } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { aboutIn } from '#words/about/aboutIn.ts';
import type { Words } from '#words/Words.ts';
import { Dialog } from '../kit/Dialog.tsx';
import styles from './AboutDialog.module.css';
import { AboutPartView } from './AboutPartView.tsx';
import { AboutText } from './AboutText.tsx';
import { Contents } from './Contents.tsx';

type AboutDialogProps = { words: Words; dataset: Dataset; onClose: () => void };

/**
 * Everything a reader may ask of the numbers: what they mean, how they are reckoned and how far they may be wrong, what
 * is missing, who says so, and how to take them along.
 */
export function AboutDialog({ words, dataset, onClose }: AboutDialogProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const about = aboutIn(words.language);
  return (
    <Dialog title={words.bar.about} words={words} onClose={onClose} size="page">
      <div className={styles['page']}>
        <Contents about={about} scroller={scroller} />
        <div className={styles['text']} ref={scroller} data-scrolls>
          {about.sections.map(section => (
            <section key={section.id} id={`about-${section.id}`} aria-labelledby={`about-${section.id}-title`}>
              <h3 id={`about-${section.id}-title`} tabIndex={-1}>
                {section.title}
              </h3>
              <AboutText section={section} />
              {section.part ? (
                <AboutPartView part={section.part} labels={about.labels} dataset={dataset} words={words} />
              ) : null}
            </section>
          ))}
          <p className={styles['version']}>
            {about.labels.version} {dataset.version}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
