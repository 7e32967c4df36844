import type { Adcode } from '#data/place.ts';
import { NATION } from '#data/place.ts';
import { isIn } from '#derive/isIn.ts';
import { levelsIn } from '#words/levels/levelsIn.ts';
import { useZones } from '../../events/ZoneTag.tsx';
import { partsOf } from '../placePath.ts';
import { partReadings, type Told } from './levelNotes.ts';
import { PlaceTable } from './PlaceTable.tsx';

/** The provinces of the nation or the units of a province, with the readings of the shown year. */
export function PartsTable({ id, ...told }: Told & { id: Adcode }) {
  const { dataset, selection, words } = told;
  const zones = useZones(dataset, selection.year);
  const parts = partsOf(dataset, id);
  const readings = partReadings(id, told);
  const places = parts.flatMap(({ adcode, short }) => {
    const reading = readings.get(adcode);
    const belts = dataset.belts.filter(belt => isIn(belt, adcode, dataset.places)).length;
    return reading ? [{ id: adcode, name: short, reading, belts, hasZone: zones.has(adcode) }] : [];
  });
  const titles = levelsIn(words.language).inside;
  const title = titles[id === NATION ? 'provinces' : 'units'](parts.length);
  return <PlaceTable title={title} places={places} unit={selection.measure} words={words} />;
}
