import type { SensitivePlace } from '../../checks/topology/sensitivePlacesLieInside.ts';
import { readTable } from '../readTable.ts';

/** Reads geo/sources/places/sensitivePlaces.csv: places whose depiction on the map is checked at every build. */
export function readSensitivePlaces(): SensitivePlace[] {
  const rows = readTable('places/sensitivePlaces.csv', ['name', 'lon', 'lat', 'unit', 'note']);
  return rows.map(({ name, lon, lat, unit, note }) => ({
    name,
    at: [Number(lon), Number(lat)],
    unit,
    islet: note === 'islet',
  }));
}
