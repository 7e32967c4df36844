import type { MethodLetter } from './methods.ts';

/** A method, and for the two that drift with time how far (in years) the nearest figure is: R, S, I1, A4 ... */
export type ErrorClass = string;

const NEAR = 1;
const MIDDLE = 3;

/** Class of a cell: its method letter, followed for I and A by 1, 2 (two or three years) or 4 (four and more). */
export function errorClass(letter: MethodLetter, gap: number): ErrorClass {
  if (letter !== 'I' && letter !== 'A') return letter;
  if (gap <= NEAR) return `${letter}1`;
  return gap <= MIDDLE ? `${letter}2` : `${letter}4`;
}
