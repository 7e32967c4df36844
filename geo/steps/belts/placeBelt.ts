import type { Belt } from '#data/belt.ts';
import type { Adcode, LonLat } from '#data/place.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { townKey } from './readTownPoints.ts';

export type Located = Pick<Belt, 'at' | 'precision'>;

/** To two decimals, about a kilometre: few of the points are known better, and the digits cost bytes at first sight. */
function round([lon, lat]: LonLat): LonLat {
  return [Number(lon.toFixed(2)), Number(lat.toFixed(2))];
}

/** What is known of places: `points` holds towns picked by hand, `labels` where the name of each unit is written. */
export type Known = {
  gazetteer: Pick<Gazetteer, 'findTown' | 'county'>;
  points: ReadonlyMap<string, LonLat>;
  labels: ReadonlyMap<Adcode, LonLat>;
};

function townPoint(county: Adcode, town: string, { gazetteer, points }: Known): LonLat | undefined {
  return town === '' ? undefined : (points.get(townKey(county, town)) ?? gazetteer.findTown(town, county)?.at);
}

/**
 * Where the marker of a belt stands: the town's point, else the county's, else the label of its unit, and which of
 * them it is. `county` is empty for a belt of a whole unit. Throws where none is known: a belt is never put at 0, 0.
 */
export function placeBelt(
  { id, unit, county, town }: { id: string; unit: Adcode; county: string; town: string },
  known: Known,
): Located {
  const point = townPoint(county === '' ? unit : county, town, known);
  if (point) return { at: round(point), precision: 'town' };
  const seat = county === '' ? undefined : known.gazetteer.county(county);
  if (seat) return { at: round(seat.at), precision: 'county' };
  const label = known.labels.get(unit);
  if (label === undefined) throw new Error(`belt ${id}: nothing is known of ${unit}`);
  return { at: round(label), precision: 'prefecture' };
}
