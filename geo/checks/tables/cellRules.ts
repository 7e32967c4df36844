import { classOf } from '../../steps/about/classifyHeld.ts';
import { valuesOf, type Complaint, type World } from './World.ts';

/** Judges one cell that is not empty. */
export type CellRule = (cell: string, world: World) => Complaint | undefined;

/** Rules of a column; `filled` says that no cell may be empty. */
export type ColumnRule = { readonly filled: boolean; readonly rules: readonly CellRule[] };

const HAN = /\p{Script=Han}/u;

export const needed = (...rules: readonly CellRule[]): ColumnRule => ({ filled: true, rules });
export const optional = (...rules: readonly CellRule[]): ColumnRule => ({ filled: false, rules });

/** A cell that matches the whole pattern. */
export function matches(pattern: RegExp, meaning: string): CellRule {
  return cell =>
    pattern.test(cell) ? undefined : { problem: `"${cell}" is not ${meaning}.`, advice: `Write ${meaning}.` };
}

export const chinese = matches(HAN, 'Chinese text');
export const noChinese: CellRule = cell =>
  HAN.test(cell)
    ? { problem: `"${cell}" has Chinese characters in a column of English.`, advice: 'Write it in English.' }
    : undefined;

/** A number in plain digits, within bounds. */
export function number({ min = -Infinity, max = Infinity, whole = false } = {}): CellRule {
  return cell => {
    const value = Number(cell);
    const kind = whole ? 'a whole number' : 'a number';
    if (!Number.isFinite(value) || (whole && !Number.isInteger(value)))
      return {
        problem: `"${cell}" is not ${kind}.`,
        advice: 'Write digits only: no spaces, signs of thousands or units.',
      };
    if (value >= min && value <= max) return undefined;
    return { problem: `${cell} is not between ${min} and ${max}.`, advice: 'Check the number against its source.' };
  };
}

/** One of a few words. */
export function oneOf(words: readonly string[]): CellRule {
  return cell =>
    words.includes(cell)
      ? undefined
      : { problem: `"${cell}" is not allowed here.`, advice: `Write one of: ${words.join(', ')}.` };
}

/** An id that stands in a column of another table. */
export function standsIn(file: string, column: string): CellRule {
  return (cell, world) =>
    valuesOf(world, file, column).has(cell)
      ? undefined
      : {
          problem: `"${cell}" does not stand in ${file}.`,
          advice: `Correct it, or add it to ${file} (column ${column}) first.`,
        };
}

/** A reason for which a row is not used, in a wording that has a class. */
export const reasonHasClass: CellRule = (cell, world) => {
  const rows = world.get('heldReasons.csv')?.rows ?? [];
  const wordings = rows.map(({ cells }) => ({ class: cells['class'] ?? '', wording: cells['wording'] ?? '' }));
  if (classOf(cell, wordings) !== undefined) return undefined;
  return {
    problem: `"${cell}" is in no class of reasons.`,
    advice: 'Use a wording of heldReasons.csv, or add this one there with its class.',
  };
};

/** Several values in one cell, each judged by a rule. */
export function listOf(separator: string, rule: CellRule): CellRule {
  return (cell, world) => {
    for (const part of cell.split(separator)) {
      const complaint = rule(part, world);
      if (complaint) return complaint;
    }
    return undefined;
  };
}

export const adcode = matches(/^\d{6}$/, 'an adcode of six digits');
export const slug = matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens');
export const date = matches(/^\d{4}(-\d{2}){0,2}$/, 'a date like 2019, 2019-08 or 2019-08-08');
export const dateOrUndated = matches(
  /^(undated|\d{4}(-\d{2}){0,2})$/,
  'a date like 2019, 2019-08 or 2019-08-08, or "undated"',
);
export const address: CellRule = cell =>
  URL.canParse(cell) && /^https?:/.test(cell)
    ? undefined
    : {
        problem: `"${cell}" is no web address.`,
        advice: 'Write the whole address with http:// or https://, or leave it empty.',
      };
