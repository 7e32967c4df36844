import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ogrinfo, python, rscript, run } from './interpreters.ts';
import { dataPackage, readRows } from './readOpen.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const tables = dataPackage.resources.filter(({ format }) => format === 'csv');

/** The examples of README in one language. */
function examplesIn(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);
}

/** The unit that sent the most parcels in 2024. */
const [greatest] = readRows('volumes')
  .filter(({ year, adcode }) => year === '2024' && adcode !== '100000')
  .toSorted((a, b) => Number(b['parcels']) - Number(a['parcels']));

/** A column as a reader outside took it: its type in that reader's words, and how many cells are no gap. */
type Read = { table: string; column: string; kind: string; filled: number };

/** What the package says the columns are, in the words of a reader. */
function described(kinds: Readonly<Record<string, string>>): Read[] {
  return tables.flatMap(({ name, schema }) =>
    (schema?.fields ?? []).map(({ name: column, type }) => ({
      table: name,
      column,
      kind: kinds[type] ?? type,
      filled: readRows(name).filter(row => row[column] !== '').length,
    })),
  );
}

it('README has an example in Python and one in R', () => {
  expect(examplesIn('python')).toHaveLength(1);
  expect(examplesIn('r')).toHaveLength(1);
});

describe.skipIf(!python)('in Python (skipped without python3 and pandas)', () => {
  it('the example runs and finds the greatest sender and reported figures', () => {
    const printed = run(python ?? '', ['-W', 'error', '-c', examplesIn('python').join('\n')]);
    expect(printed.split('\n')[1]).toContain(`${greatest?.['name_zh']}`);
    expect(printed).toContain('publisher');
  });

  it('every column comes as the package says, and only gaps are missing', () => {
    const found = JSON.parse(run(python ?? '', ['tests/data/readers/columns.py', 'public/data/open'])) as Record<
      string,
      Omit<Read, 'table'>[]
    >;
    const read = Object.entries(found).flatMap(([table, columns]) => columns.map(one => Object.assign({ table }, one)));
    // A column of numbers with gaps comes as floating: pandas has no whole number that is missing unless told.
    const hasGap = (one: Read) => one.filled < readRows(one.table).length;
    const expected = described({ number: 'floating' }).map(one =>
      one.kind === 'integer' && hasGap(one) ? Object.assign(one, { kind: 'floating' }) : one,
    );
    expect(read).toEqual(expected);
  });
});

describe.skipIf(!rscript)('in R (skipped without Rscript)', () => {
  it('the example runs and finds the greatest sender', () => {
    const printed = run(rscript ?? '', ['-e', examplesIn('r').join('\n')]);
    expect(printed.split('\n')[1]).toContain(`${greatest?.['name_en']}`);
  });

  it('every column comes as the package says, and only gaps are missing', () => {
    const named = tables.map(({ name, schema }) =>
      [name, ...(schema?.fields ?? []).filter(({ type }) => type === 'string').map(field => field.name)].join(','),
    );
    const lines = run(rscript ?? '', ['tests/data/readers/columns.R', 'public/data/open', ...named])
      .trim()
      .split('\n');
    const read = lines.map(line => {
      const [table = '', column = '', kind = '', filled] = line.split('\t');
      // R turns whole numbers above two thousand million into numeric by itself.
      return { table, column, kind: kind === 'integer' ? 'numeric' : kind, filled: Number(filled) };
    });
    expect(read).toEqual(described({ string: 'character', integer: 'numeric', number: 'numeric', boolean: 'logical' }));
  });
});

describe.skipIf(!ogrinfo)('in GDAL, so in QGIS (skipped without ogrinfo)', () => {
  it.each([
    ['belts', 'Point', ['unit: String', 'tier: Integer', 'since: Integer', 'single_source: Integer(Boolean)']],
    ['prefectures', 'Multi Polygon', ['adcode: String', 'status_2014: String', 'parcels_2024: Integer64']],
    ['lines', 'Multi Line String', ['kind: String']],
    ['towns', 'Point', ['county: String', 'name_zh: String']],
  ])('%s opens as one layer of %s with its columns', (name, type, columns) => {
    const said = run(ogrinfo ?? '', ['-so', `public/data/open/${name}.geojson`, name]);
    expect(said).toContain(`Geometry: ${type}\n`);
    expect(said).toContain('ID["EPSG",4326]');
    for (const column of columns) expect(said).toContain(`\n${column} (`);
  });
});
