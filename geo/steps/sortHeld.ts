/** A row of a source table that the product does not show, and why. `row` counts from 1, the header. */
export type HeldRow = { readonly table: string; readonly row: number; readonly reason: string };

/** Held rows by table and line. */
export function sortHeld(held: readonly HeldRow[]): HeldRow[] {
  return held.toSorted((a, b) => (a.table === b.table ? a.row - b.row : a.table < b.table ? -1 : 1));
}
