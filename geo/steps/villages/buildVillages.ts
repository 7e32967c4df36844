import type { InferOutput } from 'valibot';
import type { Source } from '#data/source.ts';
import type { VillagesFileSchema } from '#data/volume.ts';
import { FIRST_YEAR, LAST_YEAR } from '#data/year.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { COUNTS, readCounts, type VillageCount } from './readCounts.ts';

export type VillagesFile = InferOutput<typeof VillagesFileSchema>;
/** A row of a table that the product does not show, and why. */
export type HeldRow = { table: string; row: number; reason: string };
export type Villages = { file: VillagesFile; sources: Source[]; held: HeldRow[] };

/** Years whose full list of villages was read: a unit absent from it had none. */
const COMPLETE = [2014, 2015, 2016];

type Sorted = { shown: VillageCount[]; held: HeldRow[] };

const hold = ({ row }: VillageCount, reason: string): HeldRow => ({ table: COUNTS, row, reason });

/** Leaves out years beyond the map, and what only repeats or, for a unit, contradicts the first count of its year. */
function sortOut(counts: readonly VillageCount[], keepConflicts: boolean): Sorted {
  const sorted: Sorted = { shown: [], held: [] };
  for (const count of counts) {
    const same = sorted.shown.filter(
      other => other.place === count.place && other.parent === count.parent && other.year === count.year,
    );
    const reason = reasonToHold(count, same, keepConflicts);
    if (reason === undefined) sorted.shown.push(count);
    else sorted.held.push(hold(count, reason));
  }
  return sorted;
}

function reasonToHold(count: VillageCount, same: readonly VillageCount[], keepConflicts: boolean): string | undefined {
  if (count.year < FIRST_YEAR || count.year > LAST_YEAR) return 'outside the years of the map';
  if (same.some(other => other.value === count.value && other.status === count.status))
    return 'repeats a count that is shown';
  if (same.length > 0 && !keepConflicts) return `differs from the count that is shown (${same[0]?.value})`;
  return undefined;
}

function placeRows(counts: readonly VillageCount[], gazetteer: Pick<Gazetteer, 'findUnit'>) {
  const placed = counts.map(count => ({ count, unit: gazetteer.findUnit(count.place, count.parent) }));
  const rows = placed.flatMap(({ count: { year, value, status, source }, unit }) => {
    return unit ? [{ place: unit.adcode, year, value, status, source: source.id }] : [];
  });
  const held = placed
    .filter(({ unit }) => !unit)
    .map(({ count }) => hold(count, `no unit of that name: ${count.parent} ${count.place}`));
  return { rows: rows.toSorted((a, b) => a.place.localeCompare(b.place) || a.year - b.year), held };
}

/** What a publisher counted comes before what somebody expected of the same year. */
const likely = ({ status }: Pick<VillageCount, 'status'>) => (status === 'reported' ? 0 : 1);

/**
 * villages.json from geo/sources/villages/counts.csv: the nation's counts by year, the list's own or the publisher's
 * headline first and then those that differ; and one count a unit and year. Everything else is in `held` with its reason.
 */
export function buildVillages(gazetteer: Pick<Gazetteer, 'findUnit'>): Villages {
  const counts = readCounts();
  const nation = sortOut(
    counts.filter(({ level }) => level === 'country'),
    true,
  );
  const units = sortOut(
    counts.filter(({ level }) => level === 'prefecture'),
    false,
  );
  const placed = placeRows(units.shown, gazetteer);
  const national = nation.shown.map(({ year, value, status, source }) => ({ year, value, status, source: source.id }));
  const used = new Map([...nation.shown, ...units.shown].map(({ source }) => [source.id, source]));
  return {
    file: {
      complete: COMPLETE,
      national: national.toSorted((a, b) => a.year - b.year || likely(a) - likely(b)),
      rows: placed.rows,
    },
    sources: [...used.values()].toSorted((a, b) => a.id.localeCompare(b.id)),
    held: [...nation.held, ...units.held, ...placed.held].toSorted((a, b) => a.row - b.row),
  };
}
