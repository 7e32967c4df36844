import { csvParseRows } from 'd3-dsv';
import type { Finding, Table, World } from './World.ts';

const RAGGED =
  'Put quotes around a cell that contains a comma, and double a quote that belongs to the text: "a ""b"", c".';

function readTable(file: string, text: string): { table: Table; findings: Finding[] } {
  const [header = [], ...lines] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const numbered = lines.map((cells, index) => ({ cells, line: index + 2 }));
  const ragged = numbered.filter(({ cells }) => cells.length !== header.length);
  const whole = numbered.filter(({ cells }) => cells.length === header.length);
  return {
    table: {
      header,
      rows: whole.map(({ cells, line }) => ({
        line,
        cells: Object.fromEntries(header.map((column, at) => [column, (cells[at] ?? '').trim()])),
      })),
    },
    findings: ragged.map(({ cells, line }) => ({
      file,
      line,
      advice: RAGGED,
      problem: `The row has ${cells.length} cells, the header has ${header.length}.`,
    })),
  };
}

/** The tables from their texts by path; a row with too many or too few cells is a finding and left out. */
export function readWorld(texts: ReadonlyMap<string, string>): { world: World; findings: Finding[] } {
  const read = [...texts].map(([file, text]) => [file, readTable(file, text)] as const);
  return {
    world: new Map(read.map(([file, { table }]) => [file, table])),
    findings: read.flatMap(([, { findings }]) => findings),
  };
}
