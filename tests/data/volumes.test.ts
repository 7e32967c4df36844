import { describe, expect, it } from 'vitest';
import { DetailsFileSchema } from '#data/figure.ts';
import { PlacesFileSchema } from '#data/place.ts';
import { HeatFileSchema, VillagesFileSchema, VolumesFileSchema } from '#data/volume.ts';
import { YEARS, yearIndex } from '#data/year.ts';
import { readPart } from './readPart.ts';

const volumes = readPart('volumes', VolumesFileSchema);
const heat = readPart('heat', HeatFileSchema);
const { places } = readPart('places', PlacesFileSchema);
const details = readPart('details', DetailsFileSchema);
const sourceIds = new Set(details.sources.map(({ id }) => id));
const prefectures = places.filter(({ level }) => level === 'prefecture').map(({ adcode }) => adcode);

describe('the parcel volumes', () => {
  it('cover 372 units: a value or a reason for each', () => {
    expect(prefectures).toHaveLength(372);
    expect([...volumes.units, ...Object.keys(volumes.gaps)].toSorted()).toEqual(prefectures.toSorted());
    expect(Object.keys(volumes.gaps).toSorted()).toEqual(['710000', '810000', '820000']);
  });

  // State Post Bureau, statistical bulletins and year-end reports, in 万件 (10,000 parcels).
  it.each([
    [2014, 1_396_000],
    [2015, 2_067_000],
    [2016, 3_128_000],
    [2017, 4_005_592],
    [2018, 5_071_043],
    [2019, 6_352_291],
    [2020, 8_335_789],
    [2021, 10_829_641],
    [2022, 11_058_122],
    [2023, 13_207_000],
    [2024, 17_508_000],
  ])('add up to the State Post Bureau total of %i', (year, total) => {
    const column = yearIndex(year);
    expect(volumes.national.value[column]).toBe(total);
    expect(volumes.value.reduce((sum, row) => sum + (row[column] ?? 0), 0)).toBe(total);
    expect(volumes.national.status[column]).toBe('reported');
  });

  it('have a source for every national total and every cell that claims to be reported', () => {
    for (const ids of volumes.national.sources) expect(ids.length).toBeGreaterThan(0);
    const reported = new Set(volumes.methods.filter(({ status }) => status === 'reported').map(({ letter }) => letter));
    const cells = volumes.units.flatMap((unit, row) =>
      YEARS.map((year, column) => ({ unit, year, letter: volumes.cells[row]?.[column] ?? '' })),
    );
    const claimed = cells.filter(({ letter }) => reported.has(letter));
    expect(claimed.length).toBeGreaterThan(20);
    for (const { unit, year } of claimed)
      expect(volumes.sources[`${unit}:${year}`]?.length ?? 0, `${unit}:${year}`).toBeGreaterThan(0);
    const used = [...Object.values(volumes.sources), ...volumes.national.sources].flat();
    expect(used.filter(id => !sourceIds.has(id))).toEqual([]);
  });

  it('name a method, and so a status, for every cell', () => {
    const letters = new Set(volumes.methods.map(({ letter }) => letter));
    for (const cells of volumes.cells) for (const letter of cells) expect(letters.has(letter)).toBe(true);
  });

  it.each([2020, 2021, 2022])('show Jinhua as the greatest prefecture-level city of %i', year => {
    const column = yearIndex(year);
    const municipalities = new Set(['110000', '120000', '310000', '500000']);
    const ranked = volumes.units
      .map((unit, row) => ({ unit, value: volumes.value[row]?.[column] ?? 0 }))
      .filter(({ unit }) => !municipalities.has(unit))
      .toSorted((a, b) => b.value - a.value);
    expect(ranked[0]?.unit).toBe('330700');
  });

  it('hold each value within its range', () => {
    for (const row of volumes.high) for (const high of row) expect(high).toBeGreaterThanOrEqual(100);
  });
});

describe('the heat points', () => {
  it('divide each unit fully among points that lie in China', () => {
    const sums = volumes.units.map(() => 0);
    heat.unit.forEach((row, point) => (sums[row]! += heat.share[point] ?? 0));
    expect(sums.filter(sum => sum !== 10_000)).toEqual([]);
    for (const lon of heat.lon) expect(lon / 100).toSatisfy((degrees: number) => degrees > 73 && degrees < 136);
    for (const lat of heat.lat) expect(lat / 100).toSatisfy((degrees: number) => degrees > 3 && degrees < 54);
  });

  it('never give away more than a unit has', () => {
    for (let column = 0; column < YEARS.length; column += 1) {
      const taken = volumes.units.map(() => 0);
      for (const [point, shares] of Object.entries(heat.own))
        taken[heat.unit[Number(point)] ?? 0]! += shares[column] ?? 0;
      expect(Math.max(...taken)).toBeLessThanOrEqual(10_000);
    }
  });
});

describe('the Taobao villages', () => {
  const villages = readPart('villages', VillagesFileSchema);

  it.each([2014, 2015, 2016])('of %i add up to the number listed', year => {
    const listed = villages.rows.filter(row => row.year === year).reduce((sum, row) => sum + row.value, 0);
    expect(villages.national.filter(row => row.year === year).map(({ value }) => value)).toContain(listed);
  });

  it('name units on the map and known sources', () => {
    const known = new Set(prefectures);
    expect(villages.rows.filter(({ place }) => !known.has(place))).toEqual([]);
    expect([...villages.rows, ...villages.national].filter(({ source }) => !sourceIds.has(source))).toEqual([]);
  });
});
