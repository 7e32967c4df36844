import type { ReactNode } from 'react';
import styles from './DataTable.module.css';

/** A row of a table: its head and its cells, with a key of its own. */
export type DataRow = { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] };

type DataTableProps = {
  /** Names the table; shown above it. */
  caption: string;
  /** Heads of the columns, the first that of the row heads. */
  heads: readonly string[];
  rows: readonly DataRow[];
};

/** A table of numbers that scrolls sideways where it is wider than its place, also by keyboard. */
export function DataTable({ caption, heads, rows }: DataTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={styles['frame']} aria-label={caption} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
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
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, column) => (
                <td key={heads[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
