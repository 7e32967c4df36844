import { readOpen, readRows } from './readOpen.ts';

/** A JSON Schema of a row, as far as reading CSV by it needs. */
export type RowSchema = { properties: Record<string, { type: string | string[] }> };

/** The schema of a table's rows as published. */
export function readRowSchema(table: string): RowSchema {
  return JSON.parse(readOpen(`schemas/${table}.schema.json`)) as RowSchema;
}

/** A cell as the schema's type has it; one that cannot be so stays text, for the validator to find. */
function typed(cell: string, type: string | string[]): unknown {
  if (cell === '') return null;
  const types = new Set([type].flat());
  if (types.has('boolean') && (cell === 'TRUE' || cell === 'FALSE')) return cell === 'TRUE';
  if (!types.has('number') && !types.has('integer')) return cell;
  return Number.isNaN(Number(cell)) ? cell : Number(cell);
}

/** The rows of a table with the types that its JSON Schema names; an empty cell is null. */
export function typedRows(table: string, { properties }: RowSchema): Record<string, unknown>[] {
  return readRows(table).map(row =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typed(cell, properties[name]?.type ?? 'string')]),
    ),
  );
}
