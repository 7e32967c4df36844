import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '#data/own.ts';
import { ownIn } from '#words/own/ownIn.ts';
import { TINY_CHINA } from '../../../tests/fixtures/tinyChina.ts';
import {
  FILE_FAULTS,
  MAX_BYTES,
  MAX_COLUMNS,
  MAX_DEPTH,
  MAX_POINTS,
  MAX_ROW,
  OwnFileError,
  ROW_FAULTS,
  type FileFault,
  type RowFault,
} from './faults.ts';
import { openTable } from './openTable.ts';
import { createPlaceLookup } from './placeLookup.ts';
import { createRowReader, type ReadResult } from './readRows.ts';

const lookup = createPlaceLookup(TINY_CHINA, { entries: [] });

/** Opens and reads a file as the page does when the reader confirms every guess. */
async function read(...parts: readonly BlobPart[]): Promise<ReadResult> {
  const table = await openTable(new Blob([...parts]));
  const reader = createRowReader({ title: 'file', headers: table.headers, mapping: table.guess, lookup });
  await table.readAll({ ...reader, progress: () => {} });
  return reader.finish();
}

/** The fault that makes a file unusable, or the faults of its rows. */
async function faultsOf(...parts: readonly BlobPart[]): Promise<readonly (FileFault | RowFault)[]> {
  try {
    return (await read(...parts)).issues.map(({ fault }) => fault);
  } catch (error) {
    if (error instanceof OwnFileError) return [error.fault];
    throw error;
  }
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf16 = (text: string, isBig: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return new Uint8Array(view.buffer);
};
/** The Chinese characters of the table below in GBK; Node writes UTF-8 only. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  义: [0xd2, 0xe5],
  乌: [0xce, 0xda],
  古: [0xb9, 0xc5],
  镇: [0xd5, 0xf2],
};
const gbk = (text: string) => Uint8Array.from(text.split('').flatMap(char => GBK[char] ?? [char.charCodeAt(0)]));
const points = (features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const at = (geometry: unknown, properties: unknown = {}) => ({ type: 'Feature', geometry, properties });

const TABLE = 'name,lon,lat,2019,2020\n义乌,120.07,29.31,5,7\n古镇,113.17,22.62,,3\n';

describe('a good file', () => {
  it.each([
    ['UTF-8', [TABLE], 'utf-8'],
    ['UTF-8 with a mark', ['\ufeff', TABLE], 'utf-8'],
    ['GBK', [gbk(TABLE)], 'gb18030'],
    ['UTF-16 LE with a mark', [bytes(0xff, 0xfe), utf16(TABLE, false)], 'utf-16le'],
    ['UTF-16 BE with a mark', [bytes(0xfe, 0xff), utf16(TABLE, true)], 'utf-16be'],
    ['UTF-16 LE without a mark', [utf16(TABLE, false)], 'utf-16le'],
    ['UTF-16 BE without a mark', [utf16(TABLE, true)], 'utf-16be'],
  ] as const)('in %s is understood', async (_, parts, encoding) => {
    const table = await openTable(new Blob([...parts]));
    expect(table.encoding).toBe(encoding);
    expect(table.headers).toEqual(['name', 'lon', 'lat', '2019', '2020']);
    const { data, issues } = await read(...parts);
    expect(issues).toEqual([]);
    expect([0, 1].map(row => textAt(data.names, row))).toEqual(['义乌', '古镇']);
    expect(data.values.slice(5, 7)).toEqual(Float32Array.of(5, 7));
    expect(data.values[16]).toBe(-1);
  });

  it('as Excel in China saves it opens right', async () => {
    const table = await openTable(new Blob([readFileSync('tests/fixtures/taobao-villages-gbk.csv')]));
    expect(table.encoding).toBe('gb18030');
    expect(table.headers).toEqual(['地区', '年份', '淘宝村数（个）', '来源']);
    expect(table.guess).toMatchObject({
      where: { kind: 'place', column: 0 },
      when: { kind: 'long', year: 1, value: 2 },
      texts: { source: 3 },
      unit: '个',
    });
  });

  it('in the long form joins the years of a point and names a second value of one year', async () => {
    const rows = '城市;年份;销售额（万元）\n金华;2019;1,5\n金华;2020年;2,5\n中山市;2020-01-01;1\n金华;2020;9\n';
    const { data, issues } = await read(rows);
    expect(data.count).toBe(2);
    expect(data.measure).toEqual({ name: '销售额', unit: '万元' });
    expect(data.values.slice(5, 7)).toEqual(Float32Array.of(1.5, 2.5));
    expect(issues).toEqual([{ line: 5, column: 1, fault: 'duplicate', found: '2020' }]);
  });

  it('of GeoJSON lines or features draws its points, with what they hold as text', async () => {
    const one = at({ type: 'Point', coordinates: [120, 30] }, { name: '<b>x</b>', year: 2019, value: 3 });
    const two = at(
      {
        type: 'MultiPoint',
        coordinates: [
          [121, 31],
          [122, 32],
        ],
      },
      { name: 'y', year: 2020, value: 1 },
    );
    const lines = [one, two].map(feature => JSON.stringify(feature)).join('\n');
    for (const { data } of await Promise.all([points([one, two]), lines].map(text => read(text)))) {
      expect(data.count).toBe(3);
      expect(textAt(data.names, 0)).toBe('<b>x</b>');
      expect(data.values[5]).toBe(3);
    }
  });

  it('is not changed by columns named like parts of the language', async () => {
    const { data } = await read('name,lon,lat,__proto__,constructor\nx,120,30,1,2\n');
    expect(data.count).toBe(1);
    const odd = JSON.parse('{"type":"Point","coordinates":[120,30]}') as unknown;
    const text = JSON.stringify(at(odd)).replace('"properties":{}', '"properties":{"__proto__":{"a":1},"name":"z"}');
    expect(textAt((await read(text)).data.names, 0)).toBe('z');
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});

const HEAD = 'name,lon,lat,year,value\n';
const deep = `${'['.repeat(MAX_DEPTH + 5)}${']'.repeat(MAX_DEPTH + 5)}`;

/** Broken, hostile and wrong files, each with the one fault that is told. */
const BAD: readonly (readonly [fault: FileFault | RowFault, parts: readonly BlobPart[]])[] = [
  ['empty', []],
  ['blank', ['\ufeff \r\n \t']],
  ['too-many-columns', [`${'a,'.repeat(MAX_COLUMNS + 1)}b\n1\n`]],
  ['endless-line', [HEAD, 'x'.repeat(MAX_ROW * 2.5)]],
  ['unclosed-quote', [HEAD, '"Yiwu,120,30,2019,1\n']],
  ['excel', ['PK\u0003\u0004\u0014[Content_Types].xml xl/workbook.xml']],
  ['archive', ['PK\u0003\u0004\u0014doc.kml']],
  ['old-excel', [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)]],
  ['gzip', [bytes(0x1f, 0x8b, 8, 0)]],
  ['image', [bytes(0x89, 0x50, 0x4e, 0x47, 13, 10)]],
  ['pdf', ['%PDF-1.7\n']],
  ['rtf', [String.raw`{\rtf1 table}`]],
  ['database', ['SQLite format 3\0']],
  ['parquet', ['PAR1\u0015']],
  ['binary', [bytes(0, 1, 0, 0, 2, 0)]],
  ['encoding', ['name,x\n', bytes(0xff, 0xff, 0x0a), 'a']],
  ['web-page', ['<!DOCTYPE html><html><script>alert(1)</script></html>']],
  ['xml', ['<?xml version="1.0"?><kml></kml>']],
  ['json-broken', ['{"type":"FeatureCollection","features":[']],
  ['json-too-deep', [`{"type":"FeatureCollection","features":${deep}}`]],
  ['json-other', ['{"hello":"world"}']],
  ['topojson', ['{"type":"Topology","objects":{},"arcs":[]}']],
  ['no-features', [points([])]],
  ['no-points', [points([at({ type: 'Polygon', coordinates: [] })])]],
  ['projected', ['{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[]}']],
  ['no-header', ['120.1,30.2,5\n121.3,31.1,6\n']],
  ['no-rows', [HEAD]],
  ['one-column', ['value\n1\n2\n']],
  ['nothing-good', [HEAD, 'x,,,,\n']],
  ['cells', [HEAD, 'a,120,30,2019,1\nb,120\n']],
  ['lon-missing', [HEAD, 'a,120,30,2019,1\nb,,30,2019,1\n']],
  ['lon-number', [HEAD, 'a,120,30,2019,1\nb,east,30,2019,1\n']],
  ['lon-range', [HEAD, 'a,120,30,2019,1\nb,1200,30,2019,1\n']],
  ['lat-missing', [HEAD, 'a,120,30,2019,1\nb,120,,2019,1\n']],
  ['lat-number', [HEAD, 'a,120,30,2019,1\nb,120,=1+1,2019,1\n']],
  ['lat-range', [HEAD, 'a,120,30,2019,1\nb,120,95,2019,1\n']],
  ['swapped', [HEAD, 'a,120,30,2019,1\nb,30,120,2019,1\n']],
  ['zero', [HEAD, 'a,120,30,2019,1\nb,0,0,2019,1\n']],
  ['outside', [HEAD, 'a,120,30,2019,1\nb,-74,40.7,2019,1\n']],
  ['place-missing', ['city,value\n金华,1\n,2\n']],
  ['place-unknown', ['city,value\n金华,1\n哥谭市,2\n']],
  ['year-missing', [HEAD, 'a,120,30,2019,1\nb,120,30,,1\n']],
  ['year-number', [HEAD, 'a,120,30,2019,1\nb,120,30,last year,1\n']],
  ['year-outside', [HEAD, 'a,120,30,2019,1\nb,120,30,1999,1\n']],
  ['value-number', [HEAD, 'a,120,30,2019,1\nb,120,30,2019,about 5\n']],
  ['value-negative', [HEAD, 'a,120,30,2019,1\nb,120,30,2019,-5\n']],
  ['value-huge', [HEAD, 'a,120,30,2019,1\nb,120,30,2019,1e300\n']],
  ['duplicate', [HEAD, 'a,120,30,2019,1\na,120,30,2019,2\n']],
  ['geometry', [points([at({ type: 'Point', coordinates: [120, 30] }), at({ type: 'Polygon', coordinates: [] })])]],
  ['geometry-missing', [points([at({ type: 'Point', coordinates: [120, 30] }), at(null)])]],
  ['json-line', ['{"type":"Point","coordinates":[120,30]}\n{"type":"Point","coordinates":[121,30]}\n{oops\n']],
];

const isFileFault = (fault: FileFault | RowFault): fault is FileFault => FILE_FAULTS.some(one => one === fault);

describe('a bad file', () => {
  it.each(BAD)('is told as %s', async (fault, parts) => {
    expect(await faultsOf(...parts)).toEqual([fault]);
  });

  it.each(['zh', 'en'] as const)('is told in a sentence of its own (%s)', language => {
    const { file, row } = ownIn(language);
    const sentences = BAD.map(([fault]) => (isFileFault(fault) ? file[fault]('7') : row[fault]));
    expect(new Set(sentences).size).toBe(BAD.length);
    expect(BAD.length).toBeGreaterThanOrEqual(30);
    expect(new Set(FILE_FAULTS.map(fault => file[fault]('7'))).size).toBe(FILE_FAULTS.length);
    expect(new Set(ROW_FAULTS.map(fault => row[fault])).size).toBe(ROW_FAULTS.length);
  });

  it('is refused by its size before anything of it is read', async () => {
    const megabyte = new Uint8Array(2 ** 20);
    expect(await faultsOf(...Array.from({ length: 1 + MAX_BYTES / 2 ** 20 }, () => megabyte))).toEqual(['too-big']);
  });

  it('is refused at the first point too many', async () => {
    const table = await openTable(new Blob(['lon,lat\n120,30\n']));
    const reader = createRowReader({ title: '', headers: table.headers, mapping: table.guess, lookup: null });
    const add = () => {
      for (let line = 0; line <= MAX_POINTS; line += 1) reader.row({ line, cells: ['120', '30'] });
    };
    expect(add).toThrow(expect.objectContaining({ fault: 'too-many-points' }));
  });

  it('never does anything but be read or told, whatever its bytes', async () => {
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('a', '1', ',', '"', '\n', '{', '[', ':', '}', ']', '义', '\0', ' '),
        maxLength: 120,
      }),
      fc.json({ maxDepth: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(junk, async content => {
        const part = typeof content === 'string' ? content : new Uint8Array(content);
        expect(Array.isArray(await faultsOf(part))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
