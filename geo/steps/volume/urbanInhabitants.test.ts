import { expect, it } from 'vitest';
import { urbanInhabitants } from './urbanInhabitants.ts';

const unit = (adcode: string, population: number) => ({ adcode, place: adcode, region: 'east' as const, population });
const county = (adcode: string, total: number, urban: number) => ({ adcode, total, urban });

const COUNTIES = [county('440103', 100, 100), county('440183', 100, 20), county('440203', 50, 5)];

it('takes the urban part of the counties of a unit', () => {
  expect(urbanInhabitants([unit('440100', 1000), unit('440200', 60)], COUNTIES)).toEqual(
    new Map([
      ['440100', 600],
      ['440200', 6],
    ]),
  );
});

it('takes the part of the province where the census names no county of the unit', () => {
  expect(urbanInhabitants([unit('441900', 1000)], COUNTIES).get('441900')).toBeCloseTo(500, 9);
});

it('counts a county directly under the province as a unit of its own', () => {
  const counties = [county('429004', 10, 4), county('429005', 10, 8)];
  expect(urbanInhabitants([unit('429004', 10), unit('429005', 10)], counties).get('429004')).toBeCloseTo(4, 9);
});

it('refuses a province of which nothing is known', () => {
  expect(() => urbanInhabitants([unit('650100', 1)], COUNTIES)).toThrow('650100');
});
