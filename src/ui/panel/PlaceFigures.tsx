import type { Bilingual } from '#data/bilingual.ts';
import type { Details } from '#data/onDemand.ts';
import type { Adcode } from '#data/place.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { EventList } from './EventList.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { FigureCharts } from './FigureCharts.tsx';
import { figuresOf } from './figuresOf.ts';
import styles from './PlacePanel.module.css';

type PlaceFiguresProps = { id: Adcode; name: Bilingual; details: Details; view: View; words: Words };

/** What sources say of a place itself: figures of any measure, and events. */
export function PlaceFigures({ id, name, details, view, words }: PlaceFiguresProps) {
  const { estimates, year } = view.selection;
  const subject: Subject = { kind: 'place', id };
  const { shown, hidden } = figuresOf(details, subject, estimates);
  return (
    <>
      <h3>{words.place.figures}</h3>
      {shown.length === 0 && hidden === 0 ? <p className={styles['note']}>{words.place.noFigures}</p> : null}
      {hidden > 0 ? <p className={styles['note']}>{words.figure.hidden(hidden)}</p> : null}
      <FigureCharts figures={shown} year={year} details={details} words={words} />
      <FigureGroups figures={shown} details={details} subject={name[words.language]} words={words} />
      <EventList subject={subject} title={words.place.events} words={words} />
    </>
  );
}
