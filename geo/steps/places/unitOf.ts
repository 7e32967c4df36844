import type { Adcode } from '#data/place.ts';

/** Municipalities, Hong Kong, Macau and Taiwan are one unit each: the prefecture level below them is empty. */
const WHOLE = new Set(['11', '12', '31', '50', '71', '81', '82']);

/** Land outside the official list, put where its longest shared border lies: an approximation. */
const FOLDED = new Map([
  ['629700', '620700'],
  ['629800', '623000'],
  ['629900', '622900'],
]);

/** Prefecture-level unit of any code at or below that level; counties run directly by a province (xx90xx) are units. */
export function unitOf(adcode: Adcode): Adcode {
  const folded = FOLDED.get(adcode);
  if (folded !== undefined) return folded;
  if (WHOLE.has(adcode.slice(0, 2))) return `${adcode.slice(0, 2)}0000`;
  return adcode.slice(2, 4) === '90' ? adcode : `${adcode.slice(0, 4)}00`;
}

/** Province-level code of any code. */
export function provinceOf(adcode: Adcode): Adcode {
  return `${adcode.slice(0, 2)}0000`;
}
