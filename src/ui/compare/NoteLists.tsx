import { loadDetails } from '#data/onDemand.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { methodSentence } from '#words/methodSentence.ts';
import type { Words } from '#words/Words.ts';
import { OnDemand } from '../kit/OnDemand.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import type { Notes } from './collectNotes.ts';
import styles from './Notes.module.css';

/** Marks of the notes on one value. */
export function Marks({ marks }: { marks: readonly string[] }) {
  return marks.length > 0 ? <sup className={styles['marks']}>{marks.join(',')}</sup> : null;
}

/** How the values above were obtained, and who says so, by the marks beside them. */
export function NoteLists({ notes, words }: { notes: Notes; words: Words }) {
  const { notes: texts } = compareIn(words.language);
  return (
    <div className={styles['notes']}>
      {notes.methods.length > 0 ? (
        <>
          <h4>{texts.methods}</h4>
          <ol>
            {notes.methods.map(({ mark, id }) => (
              <li key={id}>
                <sup>{mark}</sup> {methodSentence(id, words.language) ?? id}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {notes.sources.length > 0 ? (
        <>
          <h4>{texts.sources}</h4>
          <OnDemand load={loadDetails} words={words}>
            {({ sources }) => (
              <ol>
                {notes.sources.map(({ mark, id }) => {
                  const source = sources.get(id);
                  return (
                    <li key={id}>
                      <sup>{mark}</sup> {source ? <SourceLine source={source} words={words} /> : id}
                    </li>
                  );
                })}
              </ol>
            )}
          </OnDemand>
        </>
      ) : null}
      <p>{texts.model}</p>
    </div>
  );
}
