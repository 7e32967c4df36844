import { memo, useRef, type ReactNode } from 'react';
import type { Column } from './Column.ts';
import { ROLES } from './roles.ts';
import { useRowMark } from './useRowMark.ts';

type RowLineProps<Row> = {
  row: Row;
  columns: readonly Column<Row>[];
  /** Whether this row is where Tab stops. */
  isStop: boolean;
  isChosen: boolean;
};

function Line<Row extends { readonly id: string }>({ row, columns, isStop, isChosen }: RowLineProps<Row>): ReactNode {
  const line = useRef<HTMLTableRowElement>(null);
  const isPointed = useRowMark(line, { id: row.id, isChosen });
  const [head, ...cells] = columns;
  return (
    <tr
      ref={line}
      {...ROLES.row}
      data-row={row.id}
      data-pointed={isPointed || undefined}
      data-chosen={isChosen || undefined}
    >
      <th scope="row" {...ROLES.rowHead}>
        <button type="button" tabIndex={isStop ? 0 : -1} aria-pressed={isChosen}>
          {head?.cell(row)}
        </button>
      </th>
      {cells.map(column => (
        <td key={column.id} data-number={column.isNumber} {...ROLES.cell}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** One row, marked while it is pointed at or chosen, here or on the map. Drawn anew only when something of its own changes. */
export const RowLine: typeof Line = memo(Line);
