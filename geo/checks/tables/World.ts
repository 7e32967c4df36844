/** A table as read: its header, and its rows with the line each stands in (the header is line 1). */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
};

/** Every table of geo/sources by its path from there. */
export type World = ReadonlyMap<string, Table>;

/** What is wrong in a cell and what to do about it, both as whole sentences. */
export type Complaint = { readonly problem: string; readonly advice: string };

/** A complaint and where it is about; `column` is absent where the whole row or table is meant. */
export type Finding = Complaint & { readonly file: string; readonly line: number; readonly column?: string };

/** Values of one column of a table, as they stand there; none where the table or column is absent. */
export function valuesOf(world: World, file: string, column: string): ReadonlySet<string> {
  return new Set(world.get(file)?.rows.map(({ cells }) => cells[column] ?? ''));
}
