/** A finite number from a cell. Throws an Error naming `what` where the cell holds none: an empty cell is never 0. */
export function numberOf(cell: string, what: string): number {
  const value = Number(cell);
  if (cell === '' || !Number.isFinite(value)) throw new Error(`${what}: "${cell}" is not a number`);
  return value;
}
