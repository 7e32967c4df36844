import { YEARS } from '#data/year.ts';
import { moveTime, setAgainst } from '#state/actions.ts';
import { pause } from '#state/playback.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import styles from './YearPair.module.css';

type YearPairProps = { against: number; year: number; words: Words };
type ChoiceProps = { label: string; value: number; onChoose: (year: number) => void };

/** Stands still on a year. */
function standAt(year: number): void {
  pause();
  moveTime(year);
}

function YearChoice({ label, value, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={event => onChoose(Number(event.target.value))}>
        {YEARS.map(year => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The two years: the one set against, which stays, and the shown one, which is the timeline's. */
export function YearPair({ against, year, words }: YearPairProps) {
  const { years: texts } = compareIn(words.language);
  const swap = () => {
    setAgainst(year);
    standAt(against);
  };
  return (
    <>
      <div className={styles['pair']}>
        <YearChoice label={texts.against} value={against} onChoose={setAgainst} />
        <IconButton label={texts.swap} onPress={swap}>
          ⇄
        </IconButton>
        <YearChoice label={texts.shown} value={year} onChoose={standAt} />
      </div>
      <p className={styles['note']}>{texts.shownNote}</p>
      {against === year ? <p className={styles['same']}>{texts.same}</p> : null}
    </>
  );
}
