import type { Belt } from '#data/belt.ts';

/** How the shader numbers the letters of `Belt.years`; 0 is a year without a figure. */
export const MARK_CODES: Readonly<Record<string, number>> = { '-': 0, r: 1, t: 2, f: 3, e: 4, m: 5 };

/** Years in the first of the two numbers: 6 digits of base 8 are 18 bits, exact in a single float. */
export const FIRST_YEARS = 6;

function pack(letters: readonly string[]): number {
  return letters.reduce((sum, letter, index) => sum + (MARK_CODES[letter] ?? 0) * 8 ** index, 0);
}

/** The marks of all years as two whole numbers in base 8, first year lowest, so that a year change uploads nothing. */
export function packMarks({ years }: Pick<Belt, 'years'>): [number, number] {
  const letters = years.split('');
  return [pack(letters.slice(0, FIRST_YEARS)), pack(letters.slice(FIRST_YEARS))];
}

/** Reads one year back (0 is the first), by the rule the shader follows. */
export function markCode([low, high]: readonly [number, number], year: number): number {
  const [packed, place] = year < FIRST_YEARS ? [low, year] : [high, year - FIRST_YEARS];
  return Math.floor(packed / 8 ** place) % 8;
}
