import { expect, it } from 'vitest';
import { parseTable } from './readTable.ts';

it('gives the required columns as trimmed text and drops the others', () => {
  expect(parseTable('\uFEFFa,b,c\n 1 ,"x, y",z\n', 't.csv', ['a', 'b'])).toEqual([{ a: '1', b: 'x, y' }]);
});

it('keeps an empty cell as an empty text', () => {
  expect(parseTable('a,b\n,2\n', 't.csv', ['a', 'b'])).toEqual([{ a: '', b: '2' }]);
});

it('names the file and the column that a table lacks', () => {
  expect(() => parseTable('a\n1\n', 'places/t.csv', ['a', 'b'])).toThrow('places/t.csv, row 1: there is no column "b"');
});

it.each([
  ['ends early', 'a,b\n1,2\n3\n', 1],
  ['is split by a comma without quotes', 'a,b\n1,2\n3,4,5\n', 3],
])('names the row that %s', (_, text, cells) => {
  expect(() => parseTable(text, 't.csv', ['a', 'b'])).toThrow(`t.csv, row 3: ${cells} cells where the header has 2`);
});
