import type { Bilingual } from '#data/bilingual.ts';
import type { Adcode, LonLat, Place } from '#data/place.ts';
import { readTownId, townId, type PlaceId } from '#data/placeId.ts';
import type { CountiesFile, TownsFile } from '#data/topology.ts';
import type { VillageListFile } from '#data/villageList.ts';

type Places = ReadonlyMap<Adcode, Place>;

/** A county under the unit it lies in. */
export type County = { readonly id: Adcode; readonly name: Bilingual; readonly unit: Adcode };

/** A town under its county, with its point where that is known. */
export type Town = { readonly id: PlaceId; readonly name: Bilingual; readonly county: Adcode; readonly at?: LonLat };
/** The towns of the map, and the lists of Taobao villages, which name some that the map lacks. */
export type TownFiles = { readonly towns: TownsFile; readonly list: VillageListFile };

/** Land outside the official list, in the unit with which it shares its longest border; the build puts it there too. */
const FOLDED: Readonly<Record<Adcode, Adcode>> = { '629700': '620700', '629800': '623000', '629900': '622900' };

/**
 * Prefecture-level unit of a county's code, by GB/T 2260: a municipality, Hong Kong, Macau and Taiwan are one unit each,
 * a county run directly by its province (xx90xx) is a unit itself. Undefined for a code that leads to no unit.
 */
export function unitOfCounty(places: Places, county: Adcode): Adcode | undefined {
  const candidates = [FOLDED[county] ?? county, `${county.slice(0, 4)}00`, `${county.slice(0, 2)}0000`];
  return candidates.find(code => places.get(code)?.level === 'prefecture');
}

/** Prefecture-level units of a place: itself, or those of a province; none for everything else. */
export function unitsIn(places: Places, id: PlaceId): readonly Adcode[] {
  if (places.get(id)?.level === 'prefecture') return [id];
  return [...places.values()].filter(({ province }) => province === id).map(({ adcode }) => adcode);
}

/** Prefecture-level unit of a county's or town's id; undefined for a unit, a province, and whatever leads to none. */
export function unitAbove(places: Places, id: PlaceId): Adcode | undefined {
  return places.has(id) ? undefined : unitOfCounty(places, readTownId(id)?.county ?? id);
}

function countyAt({ objects }: CountiesFile, row: number, places: Places): County | undefined {
  const geometry = objects.counties.geometries[row];
  const id = String(geometry?.id ?? '');
  const unit = unitOfCounty(places, id);
  const { zh = '', en = '' } = geometry?.properties ?? {};
  return unit === undefined ? undefined : { id, name: { zh, en }, unit };
}

/** The county of a code, if the file has it. A code that is a unit's as well gives the county of that code. */
export function findCounty(file: CountiesFile, places: Places, id: Adcode): County | undefined {
  return countyAt(
    file,
    file.objects.counties.geometries.findIndex(geometry => geometry.id === id),
    places,
  );
}

/** Counties of a unit in the order of their codes; none for a unit that is a single county itself. */
export function countiesOf(file: CountiesFile, places: Places, unit: Adcode): readonly County[] {
  return file.objects.counties.geometries
    .flatMap((_, row) => countyAt(file, row, places) ?? [])
    .filter(county => county.unit === unit && county.id !== unit)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function townAt({ zh, en, lon, lat, county }: TownsFile, row: number): Town {
  const [name, code] = [zh[row] ?? '', county[row] ?? ''];
  return {
    id: townId(code, name),
    name: { zh: name, en: en[row] ?? name },
    county: code,
    at: [lon[row] ?? 0, lat[row] ?? 0],
  };
}

function listedTowns({ counties }: VillageListFile, county: Adcode): readonly Town[] {
  const towns = counties.find(({ id }) => id === county)?.towns ?? [];
  return towns.flatMap(({ name, at }) =>
    name ? [{ id: townId(county, name.zh), name, county, ...(at && { at }) }] : [],
  );
}

/** Towns of a county: those of the map, then those that only the lists name. */
export function townsOf({ towns, list }: TownFiles, county: Adcode): readonly Town[] {
  const mapped = towns.county.flatMap((code, row) => (code === county ? [townAt(towns, row)] : []));
  const known = new Set(mapped.map(({ id }) => id));
  return [...mapped, ...listedTowns(list, county).filter(({ id }) => !known.has(id))];
}

/** The town of an id, if map or lists have it. */
export function findTown(files: TownFiles, id: PlaceId): Town | undefined {
  const county = readTownId(id)?.county;
  return county === undefined ? undefined : townsOf(files, county).find(town => town.id === id);
}
