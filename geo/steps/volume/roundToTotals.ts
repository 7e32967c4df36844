/** Order in which parts are rounded up: largest fraction first, earlier part first among equals. */
function byFraction(values: readonly number[], free: readonly number[]): number[] {
  const fraction = (index: number) => (values[index] ?? 0) % 1;
  return free.toSorted((a, b) => fraction(b) - fraction(a) || a - b);
}

/**
 * Whole numbers that sum to `total` (a whole number), by the method of the largest remainder (Hamilton).
 * A part marked in `fixed` is only rounded to the nearest; every other gets at least 1, because a place
 * with inhabitants that sends nothing would be a claim nobody makes.
 * Throws where the total cannot be met.
 */
export function roundToTotals(values: readonly number[], total: number, fixed: readonly boolean[] = []): number[] {
  const whole = values.map((value, index) => (fixed[index] ? Math.round(value) : Math.max(1, Math.floor(value))));
  const free = values.flatMap((_, index) => (fixed[index] ? [] : [index]));
  let rest = total - whole.reduce((sum, value) => sum + value, 0);
  const order =
    rest > 0 ? byFraction(values, free) : free.toSorted((a, b) => (whole[b] ?? 0) - (whole[a] ?? 0) || a - b);
  if (rest !== 0 && order.length === 0) throw new Error(`nothing is free to take the rest of ${rest}`);
  for (let turn = 0; rest !== 0 && turn < 1000; turn += 1) {
    for (const index of order) {
      if (rest === 0) break;
      const step = Math.sign(rest);
      if ((whole[index] ?? 0) + step < 1) continue;
      whole[index] = (whole[index] ?? 0) + step;
      rest -= step;
    }
  }
  if (rest !== 0) throw new Error(`the whole numbers miss their total by ${rest}`);
  return whole;
}
