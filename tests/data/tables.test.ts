import { expect, it } from 'vitest';
import { checkTables, writeFinding } from '../../geo/checks/tables/checkTables.ts';
import { readSources } from '../../geo/checks/tables/readSources.ts';
import { readWorld } from '../../geo/checks/tables/readWorld.ts';
import { countWhereabouts } from '../../geo/checks/tables/rowsAreCounted.ts';
import { TABLE_RULES } from '../../geo/checks/tables/tableRules.ts';

const texts = readSources();

it('every table that contributors write has rules', () => {
  expect([...texts.keys()].filter(file => TABLE_RULES[file] === undefined)).toEqual([]);
});

it('the committed tables keep their rules', () => {
  expect(checkTables(texts).map(writeFinding)).toEqual([]);
});

it('every row of every table of findings stands in a table or is held', () => {
  const counted = countWhereabouts(readWorld(texts).world);
  expect(counted.filter(({ unaccounted }) => unaccounted > 0)).toEqual([]);
  const rows = counted.map(({ table, rows: size }) => [table, size]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['clusters', 411],
      ['cluster_figures', 1749],
      ['parcels_city', 113],
      ['parcels_province', 169],
      ['parcels_derived', 177],
      ['express_additions', 32],
      ['region_shares', 7],
      ['region_shares_additions', 12],
      ['city_rankings', 76],
      ['express_revenue_city_top50', 50],
      ['population', 1145],
      ['prefecture_keys', 367],
      ['population_county', 2943],
      ['taobao_counts', 2297],
      ['list_villages_2014_2016', 2303],
      ['list_towns_2014_2016', 225],
    ]),
  );
});

it.each([
  ['volume/anchors.csv', /^330700,金华市,2023,7,721721\.6,.*\n/m],
  ['volume/countyPopulation.csv', /^330782,.*\n/m],
  ['villages/list.csv', /^2014,福建省,福州市,闽侯县,.*\n/m],
  ['belts/belts.csv', /^fusong-ginseng,.*\n/m],
])('a row of %s that vanishes leaves findings without a place', (file, row) => {
  const before = texts.get(file) ?? '';
  const without = before.replace(row, '');
  expect(without).not.toBe(before);
  const { world } = readWorld(new Map([...texts, [file, without]]));
  expect(countWhereabouts(world).some(({ unaccounted }) => unaccounted > 0)).toBe(true);
});
