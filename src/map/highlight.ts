import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Subject } from '#state/selection.ts';
import { useSelection } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import { featureId } from './features/unitFeatures.ts';

const placeOf = (subject: Subject | null | undefined) => (subject?.kind === 'place' ? subject.id : null);

/** Moves one flag of the feature state from unit to unit. */
function createFlag(map: MapLibreMap, flag: 'hover' | 'selected') {
  let marked: string | null = null;
  return (unit: string | null, force = false) => {
    // While a lost map is being restored there is nobody to tell; `renew` tells afterwards.
    if ((unit === marked && !force) || !map.getSource('units')) return;
    if (marked) map.setFeatureState({ source: 'units', id: featureId(marked) }, { [flag]: false });
    if (unit) map.setFeatureState({ source: 'units', id: featureId(unit) }, { [flag]: true });
    marked = unit;
  };
}

/** Outlines the hovered and the chosen unit, whoever hovered or chose it. `renew` after a lost context. */
export function startHighlight(map: MapLibreMap) {
  const [setHover, setSelected] = [createFlag(map, 'hover'), createFlag(map, 'selected')];
  const stops = [
    useSession.subscribe(({ hover }) => setHover(placeOf(hover?.subject))),
    useSelection.subscribe(({ subject }) => setSelected(placeOf(subject))),
  ];
  const renew = () => {
    setHover(placeOf(useSession.getState().hover?.subject), true);
    setSelected(placeOf(useSelection.getState().subject), true);
  };
  renew();
  return { renew, stop: () => stops.forEach(stop => stop()) };
}
