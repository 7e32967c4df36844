import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode, type Place } from '#data/place.ts';
import type { Step } from './Breadcrumb.tsx';
import { NATION_NAME } from './placeName.ts';

type Places = Pick<Dataset, 'places'>;

const NATION_STEP: Step = { id: NATION, name: NATION_NAME };

/** The province above a unit; none above a municipality, which is its own: naming it twice would only puzzle. */
function provinceAbove({ places }: Places, id: Adcode): readonly Step[] {
  const parent = places.get(places.get(id)?.province ?? '');
  return parent && parent.adcode !== id ? [{ id: parent.adcode, name: parent.short }] : [];
}

/**
 * Places that the nation, a province or a unit lies in, largest first; the nation lies in none. `own`: with the place
 * itself at the end.
 */
export function placePath(dataset: Places, id: Adcode, own = false): readonly Step[] {
  if (id === NATION) return own ? [NATION_STEP] : [];
  const place = dataset.places.get(id);
  const itself = own && place ? [{ id, name: place.short }] : [];
  return [NATION_STEP, ...provinceAbove(dataset, id), ...itself];
}

const byCode = (a: Place, b: Place) => (a.adcode < b.adcode ? -1 : 1);
/** Provinces, and the units that are a province too. */
const isProvince = ({ adcode }: Place) => adcode.endsWith('0000');

/** What the nation or a province consists of, in the order of codes: provinces, or prefecture-level units. */
export function partsOf({ places }: Places, id: Adcode): readonly Place[] {
  const all = [...places.values()];
  const parts =
    id === NATION ? all.filter(isProvince) : all.filter(({ province, adcode }) => province === id && adcode !== id);
  return parts.toSorted(byCode);
}

/** Provinces beside a province, units beside a unit, itself among them; none for the nation. */
export function siblingsOf(dataset: Places, id: Adcode): readonly Step[] {
  const place = dataset.places.get(id);
  if (!place) return [];
  const parts = partsOf(dataset, isProvince(place) ? NATION : (place.province ?? NATION));
  return parts.map(({ adcode, short }) => ({ id: adcode, name: short }));
}
