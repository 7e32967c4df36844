/** What stands in a cell; `undefined` is an empty cell, which is a gap and never 0. */
export type Cell = string | number | boolean | undefined;

/** A column of a table: its name, its Frictionless type and what it must hold. */
export type Field<Name extends string = string> = {
  readonly name: Name;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: 'uri';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
};

export type ForeignKey = {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
};

export type Row = Readonly<Record<string, Cell>>;

/** A table of the open data: CSV, its Frictionless schema and its JSON Schema are all written from this one description. */
export type OpenTable = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Row[];
};

type Described<Name extends string> = Omit<OpenTable, 'fields' | 'rows' | 'foreignKeys'> & {
  readonly fields: readonly Field<Name>[];
  readonly rows: readonly Readonly<Record<NoInfer<Name>, Cell>>[];
  readonly foreignKeys?: readonly ForeignKey[];
};

/** A table whose rows are checked, by their type, to have exactly the columns described. */
export function describeTable<Name extends string>(table: Described<Name>): OpenTable {
  return { foreignKeys: [], ...table };
}

/** A foreign key of one column. */
export function refersTo(fields: string, resource: string, target: string): ForeignKey {
  return { fields, reference: { resource, fields: target } };
}
