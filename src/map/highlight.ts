import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#data/dataset.ts';
import type { Adcode } from '#data/place.ts';
import { useSelection, type Subject } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { OUTLINES } from './style/lineLayers.ts';
import { featureId, isProvince } from './features/unitFeatures.ts';

/** Units to outline for a subject: itself, or all units of a province. Nothing for a belt or an unknown code. */
export function unitsOf({ places }: Dataset, subject: Subject | null | undefined): readonly Adcode[] {
  if (subject?.kind !== 'place') return [];
  const { id } = subject;
  const isUnit = places.get(id)?.level === 'prefecture';
  if (isUnit || !isProvince(id)) return [id];
  return [...places.values()].filter(({ province }) => province === id).map(({ adcode }) => adcode);
}

/** Moves one flag of the feature state from units to units; its outlines are drawn only while there are any. */
function createFlag(map: MapLibreMap, flag: 'hover' | 'selected') {
  let marked: readonly Adcode[] = [];
  const tell = (units: readonly Adcode[], value: boolean) => {
    for (const unit of units) map.setFeatureState({ source: 'units', id: featureId(unit) }, { [flag]: value });
  };
  return (units: readonly Adcode[]) => {
    // While a lost map is being restored there is nobody to tell; `renew` tells afterwards.
    if (!map.getSource('units')) return;
    tell(marked, false);
    tell(units, true);
    marked = units;
    for (const [layer, width] of Object.entries(OUTLINES[flag])) {
      map.setPaintProperty(layer, 'line-width', units.length > 0 ? width : 0);
    }
  };
}

/** Outlines the hovered and the chosen unit, whoever hovered or chose it. `renew` after a lost context. */
export function startHighlight(map: MapLibreMap, dataset: Dataset) {
  const [setHover, setSelected] = [createFlag(map, 'hover'), createFlag(map, 'selected')];
  const showHover = () => setHover(unitsOf(dataset, useSession.getState().hover?.subject));
  const showSelected = () => setSelected(unitsOf(dataset, useSelection.getState().subject));
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
