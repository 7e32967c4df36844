import { booleanPointInPolygon } from '@turf/turf';
import type { Topology } from 'topojson-specification';
import { collectFeatures } from './collectFeatures.ts';
import type { SensitivePlace } from './sensitivePlacesLieInside.ts';

/** Findings where land of a neighbour covers a place that belongs inside China, or where China itself is a neighbour. */
export function neighboursStayOutside(
  base: Topology,
  places: readonly Pick<SensitivePlace, 'name' | 'at'>[],
): string[] {
  const neighbours = collectFeatures(base, 'neighbours');
  const own = neighbours.filter(({ id }) => ['156', '158', '344', '446'].includes(String(id)));
  const covered = places.flatMap(({ name, at }) => {
    return neighbours
      .filter(neighbour => booleanPointInPolygon(at, neighbour))
      .map(({ id }) => `${name} lies in neighbour ${String(id)}`);
  });
  return [...own.map(({ id }) => `neighbour ${String(id)} is China's own land`), ...covered];
}
