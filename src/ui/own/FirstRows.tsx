import styles from './FirstRows.module.css';
import type { ShownTable } from './ownMessages.ts';

/** So many rows show what columns hold. */
const SHOWN = 5;

/** The head and first rows of a file as they were cut, to be compared with what the reader knows. */
export function FirstRows({ table: { headers, rows }, caption }: { table: ShownTable; caption: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles['frame']} aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headers.map(header => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row, line) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows of a file are their lines
            <tr key={line}>
              {headers.map((header, column) => (
                <td key={header}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
