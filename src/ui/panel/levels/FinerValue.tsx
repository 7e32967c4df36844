import { yearIndex } from '#data/year.ts';
import type { Measure } from '#state/selection.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import styles from '../PlacePanel.module.css';
import { SeriesChart } from '../SeriesChart.tsx';
import { YearReading } from '../YearReading.tsx';
import { YearSection } from '../YearSection.tsx';
import type { FinerBodyProps } from './FinerBody.tsx';
import { finerNotes } from './finerNotes.ts';
import { finerReadings, idOf, type Finer } from './finerReadings.ts';
import { WholeUnit } from './WholeUnit.tsx';

/** The shown year's value and the years around it; in place of a gap, why there is none and whose number is known. */
export function FinerValue({ dataset, view, finer, loaded, words, onAbout }: FinerBodyProps) {
  const { selection } = view;
  const { measure, year } = selection;
  const { county, town } = finer;
  const readings = finerReadings(finer, loaded, selection);
  const reading = readings[yearIndex(year)] ?? { kind: 'gap', reason: 'outside-coverage' };
  const title = words.place.series(words.measure[measure].name);
  return (
    <>
      <YearReading
        dataset={dataset}
        view={view}
        id={idOf(finer)}
        name={(town ?? county).name}
        reading={reading}
        notes={finerNotes(finer, dataset, { loaded, selection, words }).map(note => (
          <p key={note}>{note}</p>
        ))}
        words={words}
        onAbout={onAbout}
      />
      {reading.kind === 'gap' ? (
        <>
          <p className={styles['note']}>{whyNone(finer, measure, words)}</p>
          <WholeUnit dataset={dataset} view={view} unit={county.unit} words={words} />
        </>
      ) : null}
      {readings.some(({ kind }) => kind === 'value') ? (
        <>
          <h3>{title}</h3>
          <SeriesChart readings={readings} year={year} label={title} words={words} />
          <p className={styles['note']}>{words.place.seriesNote}</p>
          <YearSection readings={readings} measure={measure} words={words} />
        </>
      ) : null}
    </>
  );
}

/** Why a county or town has no value of the measure; '' where the gap says it all. */
function whyNone({ town }: Finer, measure: Measure, { language }: Words): string {
  const { noParcels, noTownCount } = levelsIn(language);
  if (measure === 'parcels') return noParcels[town ? 'town' : 'county'];
  return town ? noTownCount : '';
}
