import { brotliCompressSync } from 'node:zlib';
import { parse } from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { SourceSchema } from '#data/source.ts';
import { HeatFileSchema, VolumesFileSchema } from '#data/volume.ts';
import { yearIndex } from '#data/year.ts';
import { gapsAreOutsideCoverage } from '../../checks/volume/gapsAreOutsideCoverage.ts';
import { noNegativeNoZero } from '../../checks/volume/noNegativeNoZero.ts';
import { provincesSumToRegions } from '../../checks/volume/provincesSumToRegions.ts';
import { rangesHoldTheValue } from '../../checks/volume/rangesHoldTheValue.ts';
import { ranksAreKept } from '../../checks/volume/ranksAreKept.ts';
import { regionsSumToNation } from '../../checks/volume/regionsSumToNation.ts';
import { reportedCellsEqualTheirSource } from '../../checks/volume/reportedCellsEqualTheirSource.ts';
import { unitsSumToProvinces } from '../../checks/volume/unitsSumToProvinces.ts';
import { createGazetteer, type Gazetteer } from '../places/gazetteer.ts';
import { buildVolumes, type Volumes } from './buildVolumes.ts';
import { printVolumeReport } from './printVolumeReport.ts';

let gazetteer: Gazetteer;
let built: Volumes;

beforeAll(() => {
  gazetteer = createGazetteer();
  built = buildVolumes(gazetteer);
}, 60_000);

const cell = (adcode: string, year: number) =>
  built.volumes.value[built.volumes.units.indexOf(adcode)]?.[yearIndex(year)] ?? Number.NaN;
const size = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;

describe('buildVolumes', () => {
  it('fits the schemas and the sizes the first view can afford', () => {
    expect(() => parse(VolumesFileSchema, built.volumes)).not.toThrow();
    expect(() => parse(HeatFileSchema, built.heat)).not.toThrow();
    for (const source of built.sources) expect(() => parse(SourceSchema, source)).not.toThrow();
    expect(size(built.volumes)).toBeLessThan(15 * 1024);
    expect(size(built.heat)).toBeLessThan(20 * 1024);
  });

  it('passes every check on the numbers', () => {
    const { volumes, report } = built;
    const { provinces, regions } = report.whole;
    const complaints = [
      unitsSumToProvinces({ volumes, provinces }),
      provincesSumToRegions({ provinces, regions, regionOf: report.regionOf }),
      regionsSumToNation({ regions, national: volumes.national }),
      reportedCellsEqualTheirSource({ volumes, provinces, reported: report.reported }),
      noNegativeNoZero(volumes),
      gapsAreOutsideCoverage({ volumes, units: gazetteer.units.map(unit => unit.adcode) }),
      rangesHoldTheValue(volumes),
      ranksAreKept({ volumes, rankings: report.rankings }),
    ].flat();
    expect(complaints).toEqual([]);
  });

  it.each([
    [2017, '440100'],
    [2020, '330700'],
    [2021, '330700'],
    [2022, '330700'],
  ])('has the greatest sender of %d that the sources name', (year, adcode) => {
    expect(built.report.first[yearIndex(year)]).toBe(adcode);
  });

  it.each([
    ['330700', 2020, 901085],
    ['440100', 2017, 393320],
    ['310000', 2017, 311504],
    ['330400', 2022, 121621],
    ['410100', 2024, 256800],
  ])('gives %s in %d as reported', (adcode, year, value) => {
    expect(cell(adcode, year)).toBe(value);
  });

  it('names a known source for every cell that has one, and none for a cell without figures', () => {
    const known = new Set(built.sources.map(source => source.id));
    const named = Object.values(built.volumes.sources).flat();
    expect(named.filter(id => !known.has(id))).toEqual([]);
    expect(built.volumes.sources['330700:2020']?.length).toBeGreaterThan(0);
    expect(built.volumes.sources['659011:2020']).toBeUndefined();
  });

  it('publishes ranges that held at least 80 % of the figures they were not made from', () => {
    expect(built.report.calibrations.length).toBeGreaterThan(8);
    for (const { coverage } of built.report.calibrations) expect(coverage).toBeGreaterThanOrEqual(0.8);
  });

  it('places Yiwu as the greatest sender of its unit, by its own figures', () => {
    const { heat, volumes } = built;
    const unit = volumes.units.indexOf('330700');
    const rows = heat.unit.flatMap((own, row) => (own === unit ? [row] : []));
    const own = rows.filter(row => String(row) in heat.own);
    expect(own).toHaveLength(1);
    expect(heat.own[String(own[0])]?.[yearIndex(2020)]).toBe(Math.round((717500 / 901085) * 10000));
    expect(rows.reduce((sum, row) => sum + (heat.share[row] ?? 0), 0)).toBe(10000);
  });

  it('holds rows back with a reason and shows no address of a reprint', () => {
    expect(built.held.length).toBeGreaterThan(0);
    expect(built.held.every(({ reason, row }) => reason !== '' && row > 1)).toBe(true);
    expect(built.sources.filter(source => source.seen === 'reprint' && source.url !== undefined)).toEqual([]);
  });

  it('reports errors, conflicts and how well sourced ranks are met', () => {
    const text = printVolumeReport(built.report);
    expect(text).toContain('Errors on figures held out');
    expect(text).toMatch(/410100 2024: stated 13, model 13/);
    for (const { stated, model } of built.report.rankChecks) expect(Math.abs(stated - model)).toBeLessThanOrEqual(2);
  });
});
