import { useMemo } from 'react';
import { sortRows, type Order } from '#derive/table/sortRows.ts';
import { useSelection, type Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { tableIn } from '#words/table/tableIn.ts';
import { Hidden } from '../kit/Hidden.tsx';
import type { Column } from './Column.ts';
import { ROLES } from './roles.ts';
import { RowLine } from './RowLine.tsx';
import { SortHead } from './SortHead.tsx';
import styles from './SortableTable.module.css';
import { useRows } from './useRows.ts';

type SortableTableProps<Row> = {
  /** What the rows are; shown above them with how many there are. */
  caption: string;
  rows: readonly Row[];
  /** How many there are without filters. */
  total: number;
  columns: readonly Column<Row>[];
  kind: Subject['kind'];
  order: Order;
  onOrder: (order: Order) => void;
  words: Words;
};

/** A table that sorts by any column, whose rows drive the map and are driven by it. */
export function SortableTable<Row extends { readonly id: string }>(props: SortableTableProps<Row>) {
  const { caption, rows, total, columns, kind, order, onOrder, words } = props;
  const { body, stop } = useRows(kind);
  const chosen = useSelection(({ subject }) => subject?.id);
  const labels = tableIn(words.language);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === order.column);
    const collator = new Intl.Collator(words.language);
    return column ? sortRows(rows, row => column.sortBy(row), { direction: order.direction, collator }) : rows;
  }, [rows, columns, order, words.language]);
  const first = sorted.some(({ id }) => id === stop) ? stop : sorted[0]?.id;
  const widths = columns.map(({ width }) => width);
  const layout = {
    width: widths.reduce((sum, width) => sum + width, 0),
    '--columns': widths
      .map((width, at) => (at < widths.length - 1 ? `${width}px` : `minmax(${width}px, 1fr)`))
      .join(' '),
  };
  const count = labels.count(rows.length, total);
  return (
    <>
      <Hidden>
        <output>{count}</output>
      </Hidden>
      <table className={styles['table']} data-kind={kind} style={layout} {...ROLES.table}>
        <caption>
          <span>
            {caption} · {count}
          </span>
          <Hidden>{labels.keys}</Hidden>
        </caption>
        <thead {...ROLES.rows}>
          <tr {...ROLES.row}>
            {columns.map(column => (
              <SortHead key={column.id} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...ROLES.rows}>
          {sorted.map(row => (
            <RowLine key={row.id} row={row} columns={columns} isStop={row.id === first} isChosen={row.id === chosen} />
          ))}
        </tbody>
        {sorted.length === 0 ? (
          <tfoot {...ROLES.rows}>
            <tr {...ROLES.row}>
              <td {...ROLES.cell}>{labels.none}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </>
  );
}
