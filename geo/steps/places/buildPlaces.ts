import { centerOfMass, distance } from '@turf/turf';
import type { InferOutput } from 'valibot';
import type { Adcode, LonLat, Place, PlacesFileSchema } from '#data/place.ts';
import { largestPart } from './largestPart.ts';
import type { Gazetteer, Province, Unit } from './gazetteer.ts';
import { labelUnits } from './labelUnits.ts';
import { nameInEnglish } from './nameInEnglish.ts';
import { readDivisions } from './readDivisions.ts';

const NOWHERE: LonLat = [0, 0];

const round = (at: LonLat): LonLat => [Math.round(at[0] * 1e3) / 1e3, Math.round(at[1] * 1e3) / 1e3];

function toPlace({ adcode, zh, short }: Province, level: Place['level'], label: LonLat): Place {
  return { adcode, level, name: { zh, en: nameInEnglish(zh, short.en) }, short, label: round(label) };
}

/** The seat nearest to the centre of mass of the province's mainland: in the middle, and still where people live. */
function labelProvince({ adcode }: Province, units: readonly Unit[], labels: ReadonlyMap<Adcode, LonLat>): LonLat {
  const given = labels.get(adcode);
  const outline = readDivisions().provinces.find(province => province.adcode === adcode);
  if (given || !outline) return given ?? NOWHERE;
  const centre = centerOfMass(largestPart(outline.geometry));
  const seats = units.filter(unit => unit.province === adcode).map(unit => labels.get(unit.adcode) ?? NOWHERE);
  return seats.toSorted((a, b) => distance(a, centre) - distance(b, centre))[0] ?? NOWHERE;
}

/** places.json: 34 provinces and 372 units, sorted by adcode within each level. Points in degrees to three digits. */
export function buildPlaces(
  gazetteer: Pick<Gazetteer, 'provinces' | 'units' | 'counties' | 'settlements'>,
): InferOutput<typeof PlacesFileSchema> {
  const labels = labelUnits(gazetteer);
  const provinces = gazetteer.provinces.map(one =>
    toPlace(one, 'province', labelProvince(one, gazetteer.units, labels)),
  );
  const units = gazetteer.units.map(one => ({
    ...toPlace(one, 'prefecture', labels.get(one.adcode) ?? NOWHERE),
    province: one.province,
  }));
  return { places: [...provinces, ...units] };
}
