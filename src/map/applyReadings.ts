import type { Map as MapLibreMap } from 'maplibre-gl';
import { circleDiameter, classOf } from '#derive/colourScale.ts';
import type { ReadingOf, Reading } from '#derive/reading.ts';
import type { Measure } from '#state/selection.ts';
import { featureId } from './features/unitFeatures.ts';
import { GAP_CLASS } from './style/measureLayers.ts';

/** Feature state of one unit: what fill and circles draw. */
export type UnitState = { readonly class: number; readonly estimated: boolean; readonly diameter: number };

/** How one reading is drawn. */
export function unitState(reading: Reading, measure: Measure): UnitState {
  if (reading.kind === 'gap') return { class: GAP_CLASS, estimated: false, diameter: 0 };
  return {
    class: classOf(measure, reading.value),
    estimated: reading.status === 'estimated',
    diameter: circleDiameter(measure, reading.value),
  };
}

const isSame = (a: UnitState | undefined, b: UnitState) =>
  a?.class === b.class && a.estimated === b.estimated && a.diameter === b.diameter;

/** Sources whose features are units. */
const UNIT_SOURCES = ['units', 'seats'] as const;

/** Remembers what the map was told, and tells it only what changed. `forget` after the map has lost its memory. */
export function createReadings(map: MapLibreMap) {
  const told = new Map<string, UnitState>();
  return {
    apply(readings: ReadingOf, measure: Measure): void {
      for (const [unit, reading] of readings) {
        const state = unitState(reading, measure);
        if (isSame(told.get(unit), state)) continue;
        told.set(unit, state);
        for (const source of UNIT_SOURCES) map.setFeatureState({ source, id: featureId(unit) }, state);
      }
    },
    forget: () => told.clear(),
  };
}
