import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DownloadTable } from './DownloadTable.ts';
import { fileName } from './fileName.ts';
import { rankingTable } from './rankingTable.ts';
import { unitOutlines } from './unitOutlines.ts';
import { writeCsv } from './writeCsv.ts';
import { writeGeojson, writeJson } from './writeJson.ts';

const columns = ['name', 'value'] as const;
const table = (rows: readonly { name?: string; value?: number }[]): DownloadTable => ({
  columns,
  rows: rows.map((cells, index) => ({ id: String(index), geometry: { type: 'Point', coordinates: [120, 30] }, cells })),
});
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '＝', '中', 'a', ' ', "'", '-') }),
);
const rows = fc.array(
  fc.record({ name: cell, value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }) }),
  { minLength: 1, maxLength: 8 },
);
const isFormula = (text: string) => /^[=+\-@\t\r＝＋－＠]/.test(text);

describe('writeCsv', () => {
  it('reads back as the same rows, with an apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(rows, list => {
        const parsed = csvParse(writeCsv(table(list as { name: string }[])).slice(1));
        expect(parsed.columns).toEqual(columns);
        const expected = list.map(({ name, value }) => ({
          name: isFormula(name) ? `'${name}` : name,
          value: value === undefined ? '' : String(value),
        }));
        expect(parsed.map(row => ({ ...row }))).toEqual(expected);
      }),
    );
  });

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect([...new TextEncoder().encode(writeCsv(table([])))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('leaves a negative number a number', () => {
    expect(writeCsv(table([{ name: '-1', value: -1 }]))).toBe("\uFEFFname,value\n'-1,-1\n");
  });
});

describe('writeJson and writeGeojson', () => {
  it('hold what the file says of itself, and rows with gaps as null', () => {
    const about = { title: 't', year: 2020 };
    const list = table([{ name: '=1' }, { name: 'b', value: 2 }]);
    expect(JSON.parse(writeJson(list, about))).toEqual({
      ...about,
      columns,
      rows: [
        { name: '=1', value: null },
        { name: 'b', value: 2 },
      ],
    });
    expect(JSON.parse(writeGeojson(list, about))).toMatchObject({
      type: 'FeatureCollection',
      ...about,
      features: [{ id: '0', geometry: { type: 'Point' }, properties: { name: '=1', value: null } }, { id: '1' }],
    });
  });
});

describe('fileName', () => {
  it.each([
    [{}, 'china-belts-places-parcels-2024-abc1'],
    [{ isFiltered: true, withEstimates: false }, 'china-belts-places-parcels-2024-reported-filtered-abc1'],
    [{ years: [2019, 2024] }, 'china-belts-places-parcels-2019-2024-abc1'],
  ])('says what is inside: %o', (more, name) => {
    const content = { about: ['places', 'parcels'], years: [2024], isFiltered: false, withEstimates: true };
    expect(fileName({ ...content, version: 'abc1', ...more })).toBe(name);
  });
});

describe('rankingTable', () => {
  const value = { kind: 'value', value: 9, low: 9, high: Infinity, status: 'reported', sources: ['s'] } as const;
  const told = {
    value: 'value',
    key: 'subject',
    measured: { metric: 'output_value', unit: 'yuan' },
    year: 2020,
    before: null,
    nameOf: (id: string) => ({ zh: id, en: id }),
    geometryOf: () => ({ type: 'Point', coordinates: [120, 30] }) as const,
    sources: new Map(),
    version: 'v',
    licence: 'CC-BY-4.0',
  } as const;
  const ranked = [{ id: 'a', value, rank: 1, tied: false, possible: [1, 1], change: null }] as const;

  it('leaves an end that is open a gap, and tells of what has no rank', () => {
    const unranked = [{ id: 'b', reason: 'not-published', from: 4 }] as const;
    const {
      rows: [first, second],
    } = rankingTable({ ranked, unranked }, told);
    expect(first?.cells).toMatchObject({ rank: 1, value: 9, low: 9, high: undefined, unit: 'yuan' });
    expect(second?.cells).toMatchObject({ gap: 'not-published', rank_before: 4, subject: 'b' });
  });
});

describe('unitOutlines', () => {
  it('joins lines, turns rings as GeoJSON wants them and follows the steps of a quantised file', () => {
    const outlines = unitOutlines({
      type: 'Topology',
      transform: { scale: [0.5, 0.5], translate: [100, 20] },
      // Two halves of a square of two degrees; the second is stored the other way round.
      arcs: [
        [
          [0, 0],
          [0, 4],
          [4, 0],
        ],
        [
          [0, 0],
          [4, 0],
          [0, 4],
        ],
      ],
      objects: {
        units: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 330700, arcs: [[0, ~1]] }] },
      },
    });
    expect(outlines.get('330700')).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [100, 20],
            [102, 20],
            [102, 22],
            [100, 22],
            [100, 20],
          ],
        ],
      ],
    });
  });
});
