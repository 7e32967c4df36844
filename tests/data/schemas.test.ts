import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataPackage } from './readOpen.ts';
import { readRowSchema, typedRows } from './typedRows.ts';

const tables = dataPackage.resources.filter(({ format }) => format === 'csv').map(({ name }) => name);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajvFormats(ajv);

/** What a validator of JSON Schema finds in rows, as `row 7 /year must be integer`. */
function faultsOf(table: string, rows: readonly unknown[]): string[] {
  const validate = ajv.compile(readRowSchema(table));
  return rows.flatMap((row, index) =>
    validate(row)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `row ${index + 2} ${instancePath} ${message}`),
  );
}

describe.each(tables)('the JSON Schema of %s', table => {
  it('is one, by the metaschema of 2020-12', () => {
    expect(ajv.validateSchema(readRowSchema(table))).toBe(true);
    expect(ajv.errors ?? []).toEqual([]);
  });

  it('holds for every row', () => {
    const rows = typedRows(table, readRowSchema(table));
    expect(rows.length).toBeGreaterThan(20);
    expect(faultsOf(table, rows)).toEqual([]);
  });
});

it('the metaschema refuses what is no schema', () => {
  expect(ajv.validateSchema({ ...readRowSchema('belts'), type: 'row' })).toBe(false);
});

describe('a row breaks its schema', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['with text for a number', 'figures', { value: 'many' }],
    ['with part of a year', 'figures', { year: 2020.5 }],
    ['with an unknown word', 'figures', { status: 'guessed' }],
    ['with a gap where a value must be', 'figures', { source: null }],
    ['with a column nobody described', 'figures', { comment: 'see above' }],
    ['with a code of five digits', 'volumes', { adcode: '11000' }],
    ['with fewer than no parcels', 'volumes', { parcels: -1 }],
    ['with a word for yes', 'claims', { used: 'yes' }],
    ['with something that is no address', 'sources', { url: 'see there' }],
  ])('%s', (_, table, change) => {
    const [row] = typedRows(table, readRowSchema(table));
    expect(faultsOf(table, [row])).toEqual([]);
    expect(faultsOf(table, [{ ...row, ...change }])).toHaveLength(1);
  });
});
