type Row = { table: string; row: number };

/**
 * Compares the rows of every research table with those that are shown or held. Row 1 is the header, so a table of
 * n rows has the rows 2 to n + 1. Names each row that vanished, each that is both shown and held or held twice, and
 * each that its table does not have. One row may be shown in several places.
 */
export function rowsAreAllAccountedFor({
  tables,
  shown,
  held,
}: {
  tables: ReadonlyMap<string, number>;
  shown: readonly Row[];
  held: readonly Row[];
}): string[] {
  const name = ({ table, row }: Row) => `${table} row ${row}`;
  const expected = new Set(
    [...tables].flatMap(([table, rows]) => Array.from({ length: rows }, (_, i) => name({ table, row: i + 2 }))),
  );
  const shownNames = new Set(shown.map(name));
  const heldNames = new Set<string>();
  const findings: string[] = [];
  for (const row of held.map(name)) {
    if (shownNames.has(row)) findings.push(`${row}: both shown and held`);
    if (heldNames.has(row)) findings.push(`${row}: held twice`);
    heldNames.add(row);
  }
  for (const row of new Set([...shownNames, ...heldNames]))
    if (!expected.has(row)) findings.push(`${row}: no such row`);
  for (const row of expected) if (!shownNames.has(row) && !heldNames.has(row)) findings.push(`${row}: vanished`);
  return findings;
}
