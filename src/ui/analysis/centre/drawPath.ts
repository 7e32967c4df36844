import type { CentreStep } from '#derive/analysis/centrePath.ts';
import type { Drawn } from '#state/drawing.ts';

const isNow = ({ properties }: Drawn) => properties.role === 'now';

/** The path on the map: a line, a dot a year, a name at both ends and at the shown year, whose dot is larger and on top. */
export function drawPath(steps: readonly CentreStep[], year: number): readonly Drawn[] {
  const [first, last] = [steps[0]?.year, steps.at(-1)?.year];
  const line: Drawn = {
    type: 'Feature',
    properties: { role: 'path' },
    geometry: { type: 'LineString', coordinates: steps.map(({ at }) => at) },
  };
  const dots = steps.map((step): Drawn => {
    const isNamed = [first, last, year].includes(step.year);
    return {
      type: 'Feature',
      properties: { role: step.year === year ? 'now' : 'stop', ...(isNamed && { label: String(step.year) }) },
      geometry: { type: 'Point', coordinates: step.at },
    };
  });
  return [line, ...dots.filter(dot => !isNow(dot)), ...dots.filter(isNow)];
}
