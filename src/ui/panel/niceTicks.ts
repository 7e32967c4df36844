/**
 * Round values from 0 up to at least `highest`, about four of them, in steps of 1, 2 or 5 times a power of ten. For a
 * highest value that is not above 0 it is just [0].
 */
export function niceTicks(highest: number): readonly number[] {
  if (!(highest > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(highest / 3));
  const step = power * ([1, 2, 5, 10].find(factor => power * factor * 3 >= highest) ?? 10);
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
