import type { ColumnRule } from './cellRules.ts';
import { readWorld } from './readWorld.ts';
import { rowsAreCounted } from './rowsAreCounted.ts';
import type { TableRules } from './sharedColumns.ts';
import { TABLE_RULES } from './tableRules.ts';
import type { Complaint, Finding, Table, World } from './World.ts';

const EMPTY: Complaint = { problem: 'The cell is empty.', advice: 'Fill it; nothing is assumed in its place.' };

function judgeCell(cell: string, { filled, rules }: ColumnRule, world: World): Complaint | undefined {
  if (cell === '') return filled ? EMPTY : undefined;
  for (const rule of rules) {
    const complaint = rule(cell, world);
    if (complaint) return complaint;
  }
  return undefined;
}

function judgeRows(file: string, table: Table, world: World): Finding[] {
  const { columns = {}, rows = [] } = TABLE_RULES[file] ?? {};
  return table.rows.flatMap(({ line, cells }) => {
    const ofCells = Object.entries(columns).flatMap(([column, rule]): Finding[] => {
      const complaint = cells[column] === undefined ? undefined : judgeCell(cells[column], rule, world);
      return complaint ? [{ file, line, column, ...complaint }] : [];
    });
    const ofRow = rows.flatMap(rule => {
      const complaint = rule(cells, world);
      return complaint ? [{ file, line, ...complaint }] : [];
    });
    return [...ofCells, ...ofRow];
  });
}

function findRepeated(file: string, table: Table, unique: readonly string[]): Finding[] {
  const seen = new Map<string, number>();
  return table.rows.flatMap(({ line, cells }): Finding[] => {
    const key = unique.map(column => cells[column]).join(' ');
    const first = seen.get(key);
    seen.set(key, first ?? line);
    if (first === undefined) return [];
    const problem = `"${key}" stands already in row ${first}.`;
    return [{ file, line, column: unique.join(', '), problem, advice: 'Change one of them, or take one away.' }];
  });
}

function judgeTable(file: string, { columns, unique }: TableRules, world: World): Finding[] {
  const table = world.get(file);
  if (table === undefined)
    return [{ file, line: 1, problem: 'The table is missing.', advice: 'Put it back; the build reads it.' }];
  const absent = Object.keys(columns).filter(column => !table.header.includes(column));
  const missing = absent.map(column => ({
    file,
    line: 1,
    column,
    problem: `There is no column "${column}".`,
    advice: 'Write its name into the first row, and its cells into the others.',
  }));
  return [...missing, ...judgeRows(file, table, world), ...(unique ? findRepeated(file, table, unique) : [])];
}

const byPlace = (a: Finding, b: Finding) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);

/** Everything wrong in the tables of geo/sources, given as texts by path from there; by table and row. */
export function checkTables(texts: ReadonlyMap<string, string>): Finding[] {
  const { world, findings } = readWorld(texts);
  const judged = Object.entries(TABLE_RULES).flatMap(([file, rules]) => judgeTable(file, rules, world));
  return [...findings, ...judged, ...rowsAreCounted(world)].toSorted(byPlace);
}

/** A finding as one line: where, what, and what to do. */
export function writeFinding({ file, line, column, problem, advice }: Finding): string {
  return `geo/sources/${file}, row ${line}${column === undefined ? '' : `, column ${column}`}: ${problem} ${advice}`;
}
