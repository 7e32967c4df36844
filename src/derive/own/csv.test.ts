import { csvFormatRows, csvParseRows, tsvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCsvReader, guessDelimiter, readCsv, type RawRow } from './csv.ts';
import { MAX_COLUMNS, MAX_ROW, OwnFileError } from './faults.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ', '义', '1'), maxLength: 6 });
const tables = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const cellsOf = (rows: readonly RawRow[]) => rows.map(({ cells }) => cells);

describe('readCsv', () => {
  it('gives back every table that another library writes', () => {
    fc.assert(
      fc.property(tables, table => {
        expect(cellsOf(readCsv(csvFormatRows(table), ','))).toEqual(table);
        expect(cellsOf(readCsv(tsvFormatRows(table), '\t'))).toEqual(table);
      }),
    );
  });

  it('reads text without quotes as another library reads it', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', ',', '\n', 'b', ' '), maxLength: 40 });
    fc.assert(
      fc.property(plain, text => {
        const theirs = csvParseRows(text).filter(row => row.length > 1 || row[0] !== '');
        expect(cellsOf(readCsv(text, ','))).toEqual(theirs);
      }),
    );
  });

  it('gives the same rows in pieces of any size', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 7 }), fc.boolean(), (table, size, isPaired) => {
        const text = csvFormatRows(table).replaceAll('\n', isPaired ? '\r\n' : '\n');
        const rows: RawRow[] = [];
        const reader = createCsvReader(',', row => rows.push(row));
        for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
        reader.end();
        expect(rows).toEqual(readCsv(text, ','));
      }),
    );
  });

  it('knows the line of each row, whatever the cells before it hold', () => {
    const rows = readCsv('a,b\r\n"x\ny\nz",1\n\n\r\nlast,2\rold,3', ',');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 7, 8]);
  });

  it('goes on after a quote that is opened in the middle of a cell', () => {
    expect(cellsOf(readCsv('a"b,c\n"d"e,f', ','))).toEqual([
      ['a"b', 'c'],
      ['de', 'f'],
    ]);
  });

  it.each([
    ['unclosed-quote', 'a,b\n1,"2\n3,4'],
    ['too-many-columns', `${'x,'.repeat(MAX_COLUMNS)}x`],
  ])('stops with %s', (fault, text) => {
    expect(() => readCsv(text, ',')).toThrow(expect.objectContaining({ fault }));
  });

  it('stops in the midst of a line without an end instead of filling the memory', () => {
    const reader = createCsvReader(',', () => {});
    const push = () => {
      for (let time = 0; time < 100; time += 1) reader.push('x'.repeat(MAX_ROW / 10));
    };
    expect(push).toThrow(OwnFileError);
    expect(push).toThrow(/endless-line 1/);
  });
});

describe('guessDelimiter', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2,5', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['name;"x,y,z"\n1;2', ';'],
    ['one\ntwo', ','],
    ['', ','],
  ])('cuts %j by %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});
