import type { Adcode } from './place.ts';

/** Id of a place of any level: an adcode, or county and Chinese name of a town, which the data give no code. */
export type PlaceId = string;

const ADCODE = /^\d{6}$/;
const TOWN = /^(\d{6})\/(\p{Script=Han}{1,20})$/u;

/** A town's id; no two towns of a county share a Chinese name. */
export function townId(county: Adcode, zh: string): PlaceId {
  return `${county}/${zh}`;
}

/** County and Chinese name of a town's id; undefined for every other text. */
export function readTownId(id: PlaceId): { readonly county: Adcode; readonly zh: string } | undefined {
  const [, county, zh] = TOWN.exec(id) ?? [];
  return county !== undefined && zh !== undefined ? { county, zh } : undefined;
}

/** Whether a text has the form of a place's id; it may name nothing. */
export function isPlaceId(text: string): boolean {
  return ADCODE.test(text) || TOWN.test(text);
}
