import { PRECISIONS } from '#data/place.ts';
import { STATUSES } from '#data/status.ts';
import type { Field } from './OpenTable.ts';

// Columns that stand in several tables: one wording, so that a reader learns it once.

export const required = { required: true } as const;

export const ADCODE = {
  name: 'adcode',
  type: 'string',
  description: 'Six-digit code of GB/T 2260 as in force in 2023; 100000 is the nation. Read it as text.',
  constraints: { pattern: '\\d{6}' },
} as const satisfies Field;

export const LON = {
  name: 'lon',
  type: 'number',
  description: 'Longitude, WGS84, degrees.',
  constraints: { minimum: -180, maximum: 180 },
} as const satisfies Field;

export const LAT = {
  name: 'lat',
  type: 'number',
  description: 'Latitude, WGS84, degrees.',
  constraints: { minimum: -90, maximum: 90 },
} as const satisfies Field;

export const PRECISION = {
  name: 'precision',
  type: 'string',
  description: 'To which level the point is known; a point of a prefecture or province is where its name is written.',
  constraints: { enum: PRECISIONS },
} as const satisfies Field;

export const STATUS = {
  name: 'status',
  type: 'string',
  description:
    'reported: stated for a time that had passed; target: meant to be reached; forecast: expected; estimated: derived by arithmetic or by the documented model.',
  constraints: { ...required, enum: STATUSES },
} as const satisfies Field;

export const YEAR = {
  name: 'year',
  type: 'integer',
  description: 'Calendar year.',
  constraints: { ...required, minimum: 1900, maximum: 2100 },
} as const satisfies Field;

export const SOURCE = {
  name: 'source',
  type: 'string',
  description: 'Id of the source in sources.csv.',
  constraints: required,
} as const satisfies Field;

export const PUBLISHER = {
  name: 'publisher',
  type: 'string',
  description: 'Who says so.',
  constraints: required,
} as const satisfies Field;

export const TITLE = {
  name: 'title',
  type: 'string',
  description: 'Title of the source.',
  constraints: required,
} as const satisfies Field;

export const DATE = {
  name: 'date',
  type: 'string',
  description: 'Date of the source as exactly as the page prints it: 2019, 2019-08, 2019-08-08, or undated.',
  constraints: { ...required, pattern: '(undated|\\d{4}(-\\d{2}){0,2})' },
} as const satisfies Field;

export const URL = {
  name: 'url',
  type: 'string',
  format: 'uri',
  description: 'Address, only where it is the publisher’s own or that of a known publisher.',
} as const satisfies Field;

export const SEEN = {
  name: 'seen',
  type: 'string',
  description: 'original: read where the address leads; reprint: read on another site, whose address is not given.',
  constraints: { ...required, enum: ['original', 'reprint'] },
} as const satisfies Field;

/** A column of text. */
export function text<Name extends string>(name: Name, description: string, isRequired = false): Field<Name> {
  return { name, type: 'string', description, ...(isRequired && { constraints: required }) };
}
