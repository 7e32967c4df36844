import type { Field, OpenTable } from './OpenTable.ts';

function typeOf({ type, constraints }: Field): string | string[] {
  return constraints?.required ? type : [type, 'null'];
}

function describe(field: Field) {
  const { required = false, enum: values, pattern, minimum, maximum } = field.constraints ?? {};
  return {
    type: typeOf(field),
    ...(field.format && { format: field.format }),
    description: field.description,
    ...(values && { enum: required ? values : [...values, null] }),
    ...(pattern && { pattern: `^${pattern}$` }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** JSON Schema (2020-12) of one row of a table as an object; an empty cell is null or absent. */
export function writeRowSchema({ title, description, fields }: OpenTable): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(field => [field.name, describe(field)])),
    required: fields.filter(({ constraints }) => constraints?.required).map(({ name }) => name),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
