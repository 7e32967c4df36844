import { formatShare } from '#words/formatFigure.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../../kit/StatusBadge.tsx';
import styles from '../analysis.module.css';
import type { SpreadYear } from './SpreadYear.ts';

type SpreadTableProps = { years: readonly SpreadYear[]; year: number; words: Words; texts: AnalysisWords };

/** Gini coefficient with its range, and shares of the largest units, by year. */
export function SpreadTable({ years, year, words, texts }: SpreadTableProps) {
  const { spread } = texts;
  return (
    <div className={styles['scrolls']}>
      <table className={styles['table']}>
        <caption className={styles['note']}>{spread.table}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{spread.gini}</th>
            <th scope="col">{spread.range}</th>
            <th scope="col">{spread.top(10)}</th>
            <th scope="col">{spread.top(50)}</th>
            <th scope="col">{texts.status}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(each => (
            <tr key={each.year} data-now={each.year === year}>
              <th scope="row">{each.year}</th>
              <td>{each.gini.toFixed(2)}</td>
              <td>{spread.about(each.range.low.toFixed(2), each.range.high.toFixed(2))}</td>
              <td>{formatShare(each.top10, words.language)}</td>
              <td>{formatShare(each.top50, words.language)}</td>
              <td>
                <StatusBadge status={each.status} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
