/** Rows that Page Up and Page Down pass. */
const PAGE = 10;

/** Number of the row that a key leads to from row `at` of `count`; undefined for other keys. */
export function nextRow(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.min(count - 1, Math.max(0, next));
}
