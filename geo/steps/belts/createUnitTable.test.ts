import { describe, expect, test } from 'vitest';
import { readTable } from '../readTable.ts';
import { createUnitTable } from './createUnitTable.ts';

const convert = createUnitTable(readTable('belts/units.csv', ['unit', 'base', 'factor']));

describe('the unit table', () => {
  test.each([
    [165, '亿元', 16_500_000_000, 'yuan'],
    [16.5, 'billion yuan', 16_500_000_000, 'yuan'],
    [19.036, 'billion yuan', 19_036_000_000, 'yuan'],
    [1.6, '亿美元', 160_000_000, 'usd'],
    [0.643, 'billion USD', 643_000_000, 'usd'],
    [124.29, 'million parcels', 124_290_000, 'parcels'],
    [1633, '万件(快递)', 16_330_000, 'parcels'],
    [35, '万件/day', 350_000, 'parcels-per-day'],
    [7000, '万口', 70_000_000, 'pieces'],
    [75, '亿支', 7_500_000_000, 'pieces'],
    [600, 'million pairs', 600_000_000, 'pairs'],
    [150, '万吨', 1_500_000, 'tonnes'],
    [8000, '万斤', 40_000, 'tonnes'],
    [60, '万亩', 40_000, 'hectares'],
    [1_370_000, 'mu', 91_333.3333333, 'hectares'],
    [150, '万平方米', 1_500_000, 'square-metres'],
    [40, '%', 40, 'percent'],
  ])('%d %s is %d %s', (...[value, quoted, expected, unit]) => {
    expect(convert(value, quoted)).toEqual({ value: expected, unit });
  });

  test('the same amount quoted in Chinese and in English is the same', () => {
    expect(convert(1500, '亿元')).toEqual(convert(150, 'billion yuan'));
    expect(convert(150, '万平方米')).toEqual(convert(1.5, 'million sqm'));
  });

  test('an unknown unit is refused, not guessed', () => {
    expect(() => convert(3, 'bushels')).toThrow('bushels');
  });

  test('a table with a base unit that does not exist is refused', () => {
    expect(() => createUnitTable([{ unit: 'pound', base: 'gold', factor: '1' }])).toThrow('gold');
  });
});
