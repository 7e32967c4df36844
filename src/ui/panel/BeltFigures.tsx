import type { Belt } from '#data/belt.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import type { Figure } from '#data/figure.ts';
import type { Details } from '#data/onDemand.ts';
import type { View } from '#derive/view.ts';
import { moveTime } from '#state/actions.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import styles from './BeltFigures.module.css';
import { EventList } from './EventList.tsx';
import { FigureGroups } from './FigureGroups.tsx';
import { FigureCharts } from './FigureCharts.tsx';
import { figuresOf } from './figuresOf.ts';

type BeltFiguresProps = {
  /** `year`: those of the shown year only; `all`: every one, with charts and events. */
  part: 'year' | 'all';
  belt: Belt;
  view: View;
  details: Details;
  words: Words;
};

/** A belt's figures, the shown year's or all. */
export function BeltFigures({ part, belt, view, details, words }: BeltFiguresProps) {
  const subject: Subject = { kind: 'belt', id: belt.id };
  const { year, estimates } = view.selection;
  const { shown, hidden } = figuresOf(details, subject, estimates);
  const name = belt.name[words.language];
  if (part === 'year') return <OfYear figures={shown} year={year} details={details} subject={name} words={words} />;
  return (
    <>
      {shown.length > 0 ? <h3>{words.belt.all}</h3> : null}
      {hidden > 0 ? <p className={styles['note']}>{words.figure.hidden(hidden)}</p> : null}
      <FigureCharts figures={shown} year={year} details={details} words={words} />
      <FigureGroups figures={shown} details={details} subject={name} words={words} />
      <EventList subject={subject} title={words.belt.events} words={words} />
    </>
  );
}

type OfYearProps = { figures: readonly Figure[]; year: number; details: Details; subject: string; words: Words };

function OfYear({ figures, year, details, subject, words }: OfYearProps) {
  const ofYear = figures.filter(figure => figure.year === year);
  if (ofYear.length > 0) {
    return (
      <section>
        <h3 className={styles['year']}>{words.belt.inYear(year, ofYear.length)}</h3>
        <FigureGroups figures={ofYear} details={details} subject={subject} words={words} />
      </section>
    );
  }
  const others = [...new Set(figures.map(figure => figure.year))].toSorted((a, b) => a - b);
  return (
    <section>
      <h3 className={styles['none']}>{words.belt.noneIn(year)}</h3>
      {others.length > 0 ? <OtherYears years={others} words={words} /> : null}
    </section>
  );
}

/** Years that have figures; those on the timeline are ways to go there. */
function OtherYears({ years, words }: { years: readonly number[]; words: Words }) {
  return (
    <p className={styles['others']}>
      {words.belt.nearest}
      {years.map(year =>
        year >= FIRST_YEAR && year <= LAST_YEAR ? (
          <button key={year} type="button" onClick={() => moveTime(year)}>
            {year}
          </button>
        ) : (
          <span key={year}>{year}</span>
        ),
      )}
    </p>
  );
}
