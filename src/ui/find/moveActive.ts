/** The line of a list of `length` that a key leads to from line `active`, round the ends; null for any other key. */
export function moveActive(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (active - 1 + length) % length;
  return null;
}
