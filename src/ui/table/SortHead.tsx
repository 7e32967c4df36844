import { nextOrder, type Direction, type Order } from '#derive/table/sortRows.ts';
import type { ColumnName } from '#words/table/TableWords.ts';
import { ROLES } from './roles.ts';
import styles from './SortableTable.module.css';

/** What the head of a column needs of it. */
type Headed = {
  readonly id: ColumnName;
  readonly head: React.ReactNode;
  readonly note?: string;
  readonly isNumber?: true;
  readonly first: Direction;
};

type SortHeadProps = { column: Headed; order: Order; onOrder: (order: Order) => void };

const ARROWS: Readonly<Record<Direction, string>> = { ascending: '▲', descending: '▼' };

/** The head of a column: a press sorts by it, another turns the order round. */
export function SortHead({ column, order, onOrder }: SortHeadProps) {
  const isSorted = order.column === column.id;
  return (
    <th
      scope="col"
      {...ROLES.columnHead}
      aria-sort={isSorted ? order.direction : undefined}
      data-number={column.isNumber}
      title={column.note}
    >
      <button type="button" onClick={() => onOrder(nextOrder(order, column.id, column.first))}>
        {column.head}
        <span className={styles['arrow']} aria-hidden="true">
          {isSorted ? ARROWS[order.direction] : ''}
        </span>
      </button>
    </th>
  );
}
