import type { BaseFile, CountiesFile, PrefecturesFile } from '#data/topology.ts';
import { everyIslandIsKept, type Island } from './everyIslandIsKept.ts';
import { neighboursStayOutside } from './neighboursStayOutside.ts';
import { sensitivePlacesLieInside, type SensitivePlace } from './sensitivePlacesLieInside.ts';
import { zeroCracks } from './zeroCracks.ts';
import { zeroGaps } from './zeroGaps.ts';
import { zeroNullGeometries } from './zeroNullGeometries.ts';
import { zeroOverlaps } from './zeroOverlaps.ts';
import { zeroUnknownUnits } from './zeroUnknownUnits.ts';

export type GeometryInput = {
  prefectures: PrefecturesFile;
  counties: CountiesFile;
  base: BaseFile;
  /** Adcodes that must be there, each once. */
  expected: { units: readonly string[]; counties: readonly string[] };
  islands: readonly Island[];
  places: readonly SensitivePlace[];
};

/** Degrees by which an island's land may be off: its shape is simplified and rounded. */
const REACH = 0.05;

/** Every finding of the topology checks on the three geometry files; empty where all hold. */
export function checkGeometry({ prefectures, counties, base, expected, islands, places }: GeometryInput): string[] {
  const layers = [
    { topology: prefectures, object: 'units', expected: expected.units },
    { topology: counties, object: 'counties', expected: expected.counties },
    { topology: counties, object: 'units', expected: expected.units },
  ];
  const land = layers.flatMap(layer => [
    ...zeroNullGeometries(layer.topology, layer.object),
    ...zeroUnknownUnits(layer),
    ...zeroGaps(layer.topology, layer.object),
    ...zeroOverlaps(layer.topology, layer.object),
  ]);
  const units = layers.filter(({ object }) => object === 'units');
  const kept = units.flatMap(({ topology, object }) => everyIslandIsKept({ topology, object, islands, reach: REACH }));
  const claims = units.flatMap(({ topology, object }) => sensitivePlacesLieInside(topology, object, places));
  return [...land, ...kept, ...claims, ...neighboursStayOutside(base, places), ...zeroCracks(base, counties, 'units')];
}
