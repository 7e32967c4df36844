import type { Adcode, Precision } from '#data/place.ts';
import { buildCounties, type County } from './buildCounties.ts';
import { createNamer } from './createNamer.ts';
import { createTodayLookup } from './createTodayLookup.ts';
import { createNameSearch } from './createNameSearch.ts';
import { matchTowns, townStem, type PlacedSettlement, type Town } from './matchTowns.ts';
import { readCrosswalk } from './readCrosswalk.ts';
import { readDivisions } from './readDivisions.ts';
import { provinceOf, unitOf } from './unitOf.ts';

// Usage:  const gazetteer = createGazetteer();
//         gazetteer.findUnit('湘西州')?.adcode            433100
//         gazetteer.findUnit('莱芜市')?.adcode            370100, by way of the crosswalk
//         gazetteer.findCounty('海门市', { unit: '320600' })?.adcode   320614
//         gazetteer.findTown('古镇镇', '442000')?.at      longitude and latitude
//         gazetteer.today('371202')                       370116

export type Province = { adcode: Adcode; zh: string; short: { zh: string; en: string } };
export type Unit = Province & { province: Adcode };
export type { County, Town };
export type Area = { unit?: Adcode; province?: Adcode };

/** Every place of the map and the ways to find it. A find returns undefined where nothing or more than one place fits. */
export type Gazetteer = {
  /** 34, sorted by adcode as are all lists. */
  provinces: readonly Province[];
  /** 372 prefecture-level units. */
  units: readonly Unit[];
  /** 2,891 counties; a city without counties (东莞) is its own county under the unit's code. */
  counties: readonly County[];
  towns: readonly Town[];
  /** Settlements of GeoNames with the county in whose outline they lie. */
  settlements: readonly PlacedSettlement[];
  /** Today's unit of any code, old or new. Throws on a code that never was. */
  unitOf: (adcode: Adcode) => Adcode;
  /** Today's code for any code of 2013-2024; the unit's code where a county was split up. Throws on a code that never was. */
  today: (adcode: Adcode) => Adcode;
  province: (adcode: Adcode) => Province | undefined;
  unit: (adcode: Adcode) => Unit | undefined;
  county: (adcode: Adcode) => County | undefined;
  /** By full, short or former name: 浙江省, 浙江, 内蒙古. */
  findProvince: (zh: string) => Province | undefined;
  /** By full, short or former name, in a province given by name or code: 杭州市, 湘西州, 莱芜. */
  findUnit: (zh: string, province?: string) => Unit | undefined;
  /** By full, short or former name: 义乌市, 义乌, 增城市. Give an area: many counties share a name. */
  findCounty: (zh: string, area?: Area) => County | undefined;
  /** By full or short name in a county: 古镇镇, 古镇. Only towns with a known point are here (about a third). */
  findTown: (zh: string, county: Adcode) => (Town & { precision: Precision }) | undefined;
};

function index<T extends { adcode: Adcode }>(items: readonly T[]): ReadonlyMap<Adcode, T> {
  return new Map(items.map(item => [item.adcode, item]));
}

function buildUnits(counties: readonly County[]): Unit[] {
  const name = createNamer();
  const { prefectures, provinces } = readDivisions();
  const named = new Map([...provinces, ...prefectures].map(({ adcode, zh }) => [adcode, zh]));
  return [...new Set(counties.map(county => county.unit))].toSorted().map(adcode => {
    const zh = named.get(adcode) ?? '';
    return { adcode, zh, short: name({ adcode, zh }), province: provinceOf(adcode) };
  });
}

function buildProvinces(): Province[] {
  const name = createNamer();
  return readDivisions().provinces.map(({ adcode, zh }) => ({ adcode, zh, short: name({ adcode, zh }) }));
}

function createTownSearch(towns: readonly Town[]): Gazetteer['findTown'] {
  const byName = new Map<string, Town>();
  for (const town of towns) byName.set(`${town.county} ${townStem(town.zh)}`, town);
  for (const town of towns) byName.set(`${town.county} ${town.zh}`, town);
  return (zh, county) => {
    const town = byName.get(`${county} ${zh}`) ?? byName.get(`${county} ${townStem(zh)}`);
    return town && { ...town, precision: 'town' };
  };
}

/** Builds the gazetteer from the pinned packages and the tables of geo/sources/places; about two seconds. */
export function createGazetteer(): Gazetteer {
  const { counties, settlements } = buildCounties();
  const provinces = buildProvinces();
  const units = buildUnits(counties);
  const crosswalk = readCrosswalk();
  const byProvince = index(provinces);
  const byUnit = index(units);
  const byCounty = index(counties);
  const today = createTodayLookup([...byProvince.keys(), ...byUnit.keys(), ...byCounty.keys()], crosswalk);
  const towns = matchTowns(settlements, new Set(byCounty.keys()));
  const findProvince = createNameSearch(provinces, []);
  const findAnyUnit = createNameSearch(units, crosswalk);
  const findAnyCounty = createNameSearch(counties, crosswalk);
  const provinceCode = (zh: string) => (/^\d{6}$/.test(zh) ? zh : findProvince(zh)?.adcode);
  return {
    provinces,
    units,
    counties,
    towns,
    settlements,
    today,
    unitOf: adcode => unitOf(today(adcode)),
    province: adcode => byProvince.get(adcode),
    unit: adcode => byUnit.get(adcode),
    county: adcode => byCounty.get(adcode),
    findProvince: zh => findProvince(zh),
    findUnit: (zh, province) => {
      const within = province === undefined ? undefined : (provinceCode(province) ?? '');
      return findAnyUnit(zh, unit => within === undefined || unit.province === within);
    },
    findCounty: (zh, { unit, province } = {}) =>
      findAnyCounty(
        zh,
        county => (unit ?? county.unit) === county.unit && (province ?? county.province) === county.province,
      ),
    findTown: createTownSearch(towns),
  };
}
