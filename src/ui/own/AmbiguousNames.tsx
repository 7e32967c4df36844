import { useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { FoundPlace } from '#derive/own/placeLookup.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import type { Report } from './ownMessages.ts';
import { readAll } from './ownReader.ts';
import styles from './OwnShown.module.css';

/** More names are not listed at a time: after a reading with these the next ones come. */
const SHOWN = 40;

type AmbiguousNamesProps = { dataset: Dataset; report: Report; own: OwnWords; words: Words };

/** Names that several places have, each with those places to choose from; then the file is read again. */
export function AmbiguousNames({ dataset, report, own, words: { language } }: AmbiguousNamesProps) {
  const { ambiguous: texts } = own;
  const [chosen, setChosen] = useState(report.mapping.chosen);
  const nameOf = (place: FoundPlace) =>
    [place[language], ...place.within.map(unit => dataset.places.get(unit)?.short[language])]
      .filter(Boolean)
      .join(' · ');
  return (
    <section className={styles['warning']} aria-label={texts.title(report.ambiguous.length)}>
      <h3>{texts.title(report.ambiguous.length)}</h3>
      <p className={styles['note']}>{texts.note}</p>
      <ul className={styles['list']}>
        {report.ambiguous.slice(0, SHOWN).map(({ name, places, rows }) => (
          <li key={name}>
            <span>
              {name} <small>{texts.rows(rows)}</small>
            </span>
            <select
              aria-label={name}
              value={chosen[name] ?? ''}
              onChange={event => setChosen({ ...chosen, [name]: event.target.value })}
            >
              <option value="">{texts.leave}</option>
              {places.map(place => (
                <option key={place.adcode} value={place.adcode}>
                  {nameOf(place)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <Button onPress={() => readAll({ ...report.mapping, chosen: withoutBlanks(chosen) }, dataset)}>
        {texts.apply}
      </Button>
    </section>
  );
}

const withoutBlanks = (chosen: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(chosen).filter(([, adcode]) => adcode !== ''));
