import { formatCount } from '#words/format.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import type { Report, ShownTable } from './ownMessages.ts';
import { listIssues } from './ownReader.ts';
import styles from './OwnShown.module.css';
import { saveBlob } from './saveBlob.ts';

type IssueListProps = { table: ShownTable; report: Report; own: OwnWords; words: Words };

/** Every problem with its line, column, reason and content: the first ones here, all of them as a file. */
export function IssueList({ table, report, own, words: { language } }: IssueListProps) {
  const { issues, row } = own;
  const place = table.format === 'geojson' ? issues.feature : issues.line;
  const heads = [place, issues.column, issues.reason, issues.found];
  const save = async () => saveBlob(await listIssues({ heads, reasons: row, whole: issues.whole }), 'problems.csv');
  return (
    <section className={styles['warning']} aria-label={issues.title(formatCount(report.issues, language))}>
      <h3>{issues.title(formatCount(report.issues, language))}</h3>
      {report.issues > report.first.length ? (
        <p className={styles['note']}>{issues.first(report.first.length)}</p>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={styles['frame']} tabIndex={0} aria-label={issues.reason}>
        <table>
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.first.map(({ line, column, fault, found }) => (
              <tr key={`${line} ${column} ${fault}`}>
                <th scope="row">{line}</th>
                <td>{column < 0 ? issues.whole : table.headers[column]}</td>
                <td>{row[fault]}</td>
                <td>{found}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className={styles['download']}>
        <Button onPress={() => void save()}>{issues.download}</Button>
      </div>
    </section>
  );
}
