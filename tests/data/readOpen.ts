import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

export type Resource = {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string; type: string }[] };
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
