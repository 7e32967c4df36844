import type { AboutSection } from '#words/about/About.ts';
import styles from './AboutText.module.css';

/** The written part of a section: paragraphs, numbered steps with their formulas, points and links. */
export function AboutText({ section: { paragraphs, steps, points, links } }: { section: AboutSection }) {
  return (
    <div className={styles['prose']}>
      {paragraphs.map(text => (
        <p key={text}>{text}</p>
      ))}
      {steps ? <Steps steps={steps} /> : null}
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
    </div>
  );
}

/** One step needs no number. */
function Steps({ steps }: { steps: NonNullable<AboutSection['steps']> }) {
  return (
    <ol className={steps.length > 1 ? styles['numbered'] : undefined}>
      {steps.map(({ say, formula }) => (
        <li key={say}>
          {say}
          {formula ? <span className={styles['formula']}>{formula}</span> : null}
        </li>
      ))}
    </ol>
  );
}
