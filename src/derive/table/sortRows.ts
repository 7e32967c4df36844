/** By what a row is sorted: a number, a text, or undefined for what is not known, which goes last both ways. */
export type SortKey = number | string | undefined;
export type Direction = 'ascending' | 'descending';
export type Order = { readonly column: string; readonly direction: Direction };

function compare(a: number | string, b: number | string, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/**
 * Rows by a key, rows without one last in either direction, equal ones in the order they came in. `collator` orders
 * texts as the reader's language does.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  { direction, collator }: { readonly direction: Direction; readonly collator: Intl.Collator },
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map(row => ({ row, key: keyOf(row) }));
  const known = keyed.flatMap(({ row, key }) => (key === undefined ? [] : [{ row, key }]));
  const sorted = known.toSorted((a, b) => sign * compare(a.key, b.key, collator));
  return [...sorted, ...keyed.filter(({ key }) => key === undefined)].map(({ row }) => row);
}

/** The order after a press on a column's head: the other way round, or that column in its own first direction. */
export function nextOrder(order: Order, column: string, first: Direction): Order {
  if (order.column !== column) return { column, direction: first };
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}
