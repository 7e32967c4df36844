/** Parts in the order in which they are rounded up: largest fraction first, earlier part first among equals. */
function byFraction(values: readonly number[], free: readonly number[]): number[] {
  const fraction = (index: number) => (values[index] ?? 0) % 1;
  return free.toSorted((a, b) => fraction(b) - fraction(a) || a - b);
}

function bySize(values: readonly number[], free: readonly number[]): number[] {
  return free.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}

/**
 * Whole numbers that sum to `total` (a whole number), by the method of the largest remainder (Hamilton).
 * A part marked in `fixed` is only rounded to the nearest; every other gets at least 1, because a place
 * with inhabitants that sends nothing would be a claim nobody makes; what that costs, the largest parts pay.
 * Throws where the total cannot be met.
 */
export function roundToTotals(values: readonly number[], total: number, fixed: readonly boolean[] = []): number[] {
  const whole = values.map((value, index) => (fixed[index] ? Math.round(value) : Math.max(1, Math.floor(value))));
  const free = values.flatMap((_, index) => (fixed[index] ? [] : [index]));
  const rest = total - whole.reduce((sum, value) => sum + value, 0);
  const order = rest > 0 ? byFraction(values, free) : bySize(values, free);
  for (let turn = 0; turn < Math.abs(rest); turn += 1) {
    const index = order[turn % order.length];
    if (index === undefined) throw new Error(`nothing is free to take the rest of ${rest}`);
    whole[index] = (whole[index] ?? 0) + Math.sign(rest);
  }
  if (free.some(index => (whole[index] ?? 0) < 1)) throw new Error(`${total} is too little for ${free.length} parts`);
  return whole;
}
