import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import { readTownId } from '#data/placeId.ts';
import { unitAbove, unitsIn } from '#derive/divisions.ts';
import { useSelection, type Subject } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { OUTLINES } from './style/lineLayers.ts';
import { featureId } from './features/unitFeatures.ts';

/** Something on the map that carries the flags of feature state. */
type Marked = { readonly source: 'units' | 'counties' | 'towns'; readonly id: number | string };

const unit = (adcode: Adcode): Marked => ({ source: 'units', id: featureId(adcode) });

/**
 * What to outline for a subject: a unit, all units of a province, a county, or a ring at a town. Nothing for a belt, the
 * nation or an unknown code.
 */
export function outlined({ places }: Dataset, subject: Subject | null | undefined): readonly Marked[] {
  if (subject?.kind !== 'place') return [];
  const { id } = subject;
  if (unitAbove(places, id) !== undefined) return [{ source: readTownId(id) ? 'towns' : 'counties', id }];
  return unitsIn(places, id).map(unit);
}

/** Moves one flag of the feature state from features to features; outlines are drawn only while there are any. */
function createFlag(map: MapLibreMap, flag: 'hover' | 'selected') {
  let marked: readonly Marked[] = [];
  const tell = (features: readonly Marked[], value: boolean) => {
    for (const feature of features) map.setFeatureState(feature, { [flag]: value });
  };
  return (features: readonly Marked[]) => {
    // While a lost map is being restored there is nobody to tell; `renew` tells afterwards.
    if (!map.getSource('units')) return;
    tell(marked, false);
    tell(features, true);
    marked = features;
    for (const { id, source, width } of OUTLINES.filter(({ state }) => state === flag)) {
      map.setPaintProperty(id, 'line-width', features.some(feature => feature.source === source) ? width : 0);
    }
  };
}

/** Outlines the hovered and the chosen place, whoever hovered or chose it. `renew` after a lost context. */
export function startHighlight(map: MapLibreMap, dataset: Dataset) {
  const [setHover, setSelected] = [createFlag(map, 'hover'), createFlag(map, 'selected')];
  const showHover = () => setHover(outlined(dataset, useSession.getState().hover?.subject));
  const showSelected = () => setSelected(outlined(dataset, useSelection.getState().subject));
  const stops = [
    useSession.subscribe((now, before) => {
      if (now.hover?.subject.id !== before.hover?.subject.id) showHover();
    }),
    useSelection.subscribe((now, before) => {
      if (now.subject !== before.subject) showSelected();
    }),
  ];
  const renew = () => {
    showHover();
    showSelected();
  };
  renew();
  return { renew, stop: () => stops.forEach(stop => stop()) };
}
