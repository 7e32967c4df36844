import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

type Constraints = {
  required?: boolean;
  unique?: boolean;
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
};
export type OpenField = {
  name: string;
  type: 'string' | 'integer' | 'number';
  description: string;
  constraints?: Constraints;
};
export type Resource = {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: OpenField[];
    primaryKey?: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
};
export type DataPackage = { name: string; version: string; licenses: { name: string }[]; resources: Resource[] };

const OPEN = new URL('../../public/data/open/', import.meta.url);

/** A file of the open data as committed. */
export function readOpen(path: string): string {
  return readFileSync(new URL(path, OPEN), 'utf8');
}

export const dataPackage = JSON.parse(readOpen('datapackage.json')) as DataPackage;

/** The rows of a table as text. */
export function readRows(name: string): Record<string, string>[] {
  return [...csvParse(readOpen(`${name}.csv`))];
}

function breaksBounds(cell: string, { minimum = -Infinity, maximum = Infinity }: Constraints): boolean {
  return Number(cell) < minimum || Number(cell) > maximum;
}

function faultOfNumber(cell: string, { type, constraints = {} }: OpenField): string | undefined {
  if (type === 'string') return undefined;
  if (!/^-?\d+(\.\d+)?$/.test(cell)) return `not a ${type}`;
  if (type === 'integer' && cell.includes('.')) return 'not whole';
  return breaksBounds(cell, constraints) ? 'out of bounds' : undefined;
}

function faultOfText(cell: string, { constraints = {} }: OpenField): string | undefined {
  if (constraints.enum && !constraints.enum.includes(cell)) return 'not one of the words';
  if (constraints.pattern === undefined) return undefined;
  return new RegExp(`^${constraints.pattern}$`).test(cell) ? undefined : 'not as the pattern';
}

/** What a cell breaks of its field, or undefined: an empty cell only breaks `required`. */
export function faultOf(cell: string | undefined, field: OpenField): string | undefined {
  if (cell === undefined) return 'no such column';
  if (cell === '') return field.constraints?.required ? 'empty' : undefined;
  return faultOfNumber(cell, field) ?? faultOfText(cell, field);
}
