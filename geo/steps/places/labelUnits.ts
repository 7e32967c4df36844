import { group } from 'd3-array';
import type { Adcode, LonLat } from '#data/place.ts';
import { readTable } from '../readTable.ts';
import type { County, Gazetteer, Unit } from './gazetteer.ts';
import type { PlacedSettlement } from './matchTowns.ts';
import { shortenName } from './shortenName.ts';
import { unitOf } from './unitOf.ts';

/** All that is no seat of a county or more counts alike. */
const seatRank = ({ rank }: PlacedSettlement) => Math.min(rank, 3);

/** The large place that bears the unit's name first, then higher seats, then more people; the id decides what is left. */
function preferLabel(unit: Unit): (a: PlacedSettlement, b: PlacedSettlement) => number {
  const short = shortenName(unit.zh);
  const named = (one: PlacedSettlement) => Number(one.rank <= 3 && one.zh.some(name => shortenName(name) === short));
  return (a, b) => named(b) - named(a) || seatRank(a) - seatRank(b) || b.population - a.population || a.id - b.id;
}

function labelOf(unit: Unit, settlements: readonly PlacedSettlement[], counties: readonly County[]): LonLat {
  const best = settlements.toSorted(preferLabel(unit))[0];
  if (best && best.rank <= 3) return best.at;
  const inhabited = counties.find(({ basis }) => basis !== 'inside') ?? counties[0];
  return inhabited?.at ?? [0, 0];
}

/** Places of geo/sources/places/labels.csv: a county whose point is taken, or a point of its own. */
function readGivenLabels(counties: readonly County[]): Map<Adcode, LonLat> {
  const points = new Map(counties.map(({ adcode, at }) => [adcode, at]));
  const rows = readTable('places/labels.csv', ['adcode', 'county', 'lon', 'lat']);
  return new Map(
    rows.map(({ adcode, county, lon, lat }) => [adcode, points.get(county) ?? [Number(lon), Number(lat)]]),
  );
}

/**
 * Where each unit's name is written: its seat, else an inhabited point in it. The exceptions with their reasons stand
 * in geo/sources/places/labels.csv; those for provinces are in the result too.
 */
export function labelUnits({
  units,
  counties,
  settlements,
}: Pick<Gazetteer, 'units' | 'counties' | 'settlements'>): Map<Adcode, LonLat> {
  const settled = group(settlements, ({ county }) => unitOf(county));
  const divided = group(counties, ({ unit }) => unit);
  const found = units.map((unit): [Adcode, LonLat] => {
    const { adcode } = unit;
    return [adcode, labelOf(unit, settled.get(adcode) ?? [], divided.get(adcode) ?? [])];
  });
  return new Map([...found, ...readGivenLabels(counties)]);
}
