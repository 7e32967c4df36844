import { group } from 'd3-array';
import type { Adcode } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import type { Ranking } from './boundsByRank.ts';
import { anchorsByGrowth } from './anchorsByGrowth.ts';
import { chooseAnchors, type ToFullYear } from './chooseAnchors.ts';
import { nationalTotals, progressSamples, type NationalTotals } from './nationalTotals.ts';
import {
  readClaims,
  readCountyInhabitants,
  readGrowth,
  readInhabitants,
  readNumbers,
  readRanks,
  readRegionClaims,
  readTableSources,
  type Claim,
  type Rank,
} from './readVolumeTables.ts';
import { wholeYears } from './ownGrowth.ts';
import { regionTotals } from './regionTotals.ts';
import type { ModelInput, ModelUnit } from './runModel.ts';
import { urbanInhabitants } from './urbanInhabitants.ts';
import { weighUnit } from './weighUnit.ts';
import { yearProgress } from './yearProgress.ts';

/** All that the tables of geo/sources/volume say, made ready for `runModel`. */
export type VolumeInput = ModelInput & {
  national: NationalTotals;
  claims: readonly Claim[];
  toFullYear: ToFullYear;
  regionSources: readonly Source[];
};

/** A part of a year long enough that its order is that of the year. */
const NEARLY_WHOLE = 11;

/** Rows that name no place twice for the same period: another source of the same rank adds nothing to the order. */
function onePerPlace(rows: readonly Rank[]): Rank[] {
  return [...new Map(rows.toReversed().map(row => [`${row.months} ${row.adcode}`, row])).values()];
}

/** The longest list that begins with the first city; the rank of another city in a longer period does not replace it. */
function rankingOf(all: readonly Rank[]): Ranking {
  const rows = onePerPlace(all);
  const lists = rows.filter(({ rank }) => rank === 1);
  const months = Math.max(...(lists.length > 0 ? lists : rows).map(row => row.months));
  const sorted = rows.filter(row => row.months === months).toSorted((a, b) => a.rank - b.rank);
  const first = sorted.filter((row, index) => row.rank === index + 1);
  const cities = first.length > 1 ? first.map(row => row.adcode) : [];
  const singles = rows.filter(row => row.months >= NEARLY_WHOLE && !cities.includes(row.adcode));
  const sources = [...new Map([...first, ...singles].map(row => [row.source.id, row.source])).values()];
  return { cities, singles, whole: months >= NEARLY_WHOLE, sources };
}

/** What is known of the order of each year, from rankings of the year or, where there is none, of a part of it. */
function readRankings(): Map<number, Ranking> {
  return new Map([...group(readRanks(), row => row.year)].map(([year, rows]) => [year, rankingOf(rows)]));
}

function readUnits(): ModelUnit[] {
  const villages = readNumbers('villages');
  const inhabitants = readInhabitants();
  const urban = urbanInhabitants(inhabitants, readCountyInhabitants());
  return inhabitants.map(({ adcode, region }) => {
    const townspeople = urban.get(adcode) ?? 0;
    return {
      adcode,
      region,
      province: `${adcode.slice(0, 2)}0000`,
      urban: townspeople,
      weight: weighUnit({ adcode, region, urban: townspeople }),
      villages: villages.get(adcode) ?? 0,
    };
  });
}

function sourceOf(table: string): Source {
  const source = readTableSources().get(table);
  if (source === undefined) throw new Error(`volume/tables.csv names no source of ${table}`);
  return source;
}

/**
 * Reads every table of the model; `unitOf` gives the unit of a county with figures of its own.
 * Throws where a table is broken.
 */
export function readModelInput(unitOf: (county: Adcode) => Adcode): VolumeInput {
  const claims = readClaims();
  const nation = claims.filter(claim => claim.adcode === '100000');
  const national = nationalTotals(nation);
  const progress = yearProgress(progressSamples(nation, national.totals));
  const toFullYear = { totals: national.totals, national: nation, progress, whole: wholeYears(claims) };
  const regionClaims = readRegionClaims();
  const units = readUnits();
  const chosen = chooseAnchors(claims, toFullYear);
  const anchors = [...chosen, ...anchorsByGrowth(chosen, readGrowth())];
  const places = new Set(units.flatMap(unit => [unit.adcode, unit.province]));
  const counties = new Set(anchors.map(anchor => anchor.adcode).filter(adcode => !places.has(adcode)));
  return {
    national,
    claims,
    toFullYear,
    regions: regionTotals(national.totals, regionClaims),
    regionSources: regionClaims.map(claim => claim.source),
    units,
    anchors,
    unitOfCounty: new Map([...counties].map(county => [county, unitOf(county)])),
    rankings: readRankings(),
    revenueRanks: { ranks: readNumbers('revenueRanks'), sources: [sourceOf('revenueRanks')] },
  };
}
