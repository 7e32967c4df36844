import type { Adcode } from '#data/place.ts';

/** The unit a census code is counted in: the whole of a code directly under a province, else its first four digits, else its municipality; undefined where the unit is not among `units`. */
export function unitOfCode(code: Adcode, units: ReadonlySet<Adcode>): Adcode | undefined {
  return [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find(adcode => units.has(adcode));
}
