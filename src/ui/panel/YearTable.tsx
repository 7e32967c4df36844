import { YEARS } from '#data/year.ts';
import type { Reading } from '#derive/reading.ts';
import type { Measure } from '#state/selection.ts';
import { formatRange, formatReading } from '#words/formatReading.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { methodName } from './levels/methodName.ts';
import styles from './YearTable.module.css';

type YearTableProps = { readings: readonly Reading[]; measure: Measure; words: Words };

/** The chart's numbers as a table, newest year first. */
export function YearTable({ readings, measure, words }: YearTableProps) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{words.timeline.name}</th>
          <th scope="col">{words.figure.value}</th>
          <th scope="col">{words.figure.status}</th>
        </tr>
      </thead>
      <tbody>
        {YEARS.map((year, column) => ({ year, reading: readings[column] }))
          .toReversed()
          .map(({ year, reading }) => (
            <tr key={year} data-item>
              <th scope="row">{year}</th>
              {reading?.kind === 'value' ? (
                <>
                  <td data-number>
                    {formatReading(reading, measure, words.language)}
                    <small>{formatRange(reading, measure, words.language)?.join(' – ')}</small>
                  </td>
                  <td>
                    <StatusBadge status={reading.status} words={words} />
                    <small data-basis>{methodName(reading, levelsIn(words.language))}</small>
                  </td>
                </>
              ) : (
                <td colSpan={2}>{words.gap[reading?.reason ?? 'outside-coverage']}</td>
              )}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
