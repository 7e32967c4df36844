import type { Figure } from '#data/figure.ts';

function keyOf(figure: Figure): (string | number)[] {
  const subject = figure.belt ?? figure.place ?? '';
  return [subject, figure.metric, figure.year, figure.period, figure.unit, figure.value, figure.source, figure.quoted];
}

/** Orders figures by subject, metric, year and then every other field that can differ, so that a build is repeatable. */
export function compareFigures(a: Figure, b: Figure): number {
  const left = keyOf(a);
  const right = keyOf(b);
  for (const [index, value] of left.entries()) {
    const other = right[index];
    if (other === undefined || value === other) continue;
    return value < other ? -1 : 1;
  }
  return 0;
}
