import { group, mean } from 'd3-array';
import { readInhabitants } from '../volume/readVolumeTables.ts';
import type { ModelInput, ModelUnit } from '../volume/runModel.ts';
import { isInlandCapital, WEIGHT_RULE, weighUnit, type WeightRule } from '../volume/weighUnit.ts';

/** Something done in another way, as a change of what goes into the model. */
export type Choice = { readonly id: string; readonly name: string; readonly change: (input: ModelInput) => ModelInput };

/** The model with its units weighed otherwise. */
function reweigh(weigh: (unit: ModelUnit) => number) {
  return (input: ModelInput): ModelInput => ({
    ...input,
    units: input.units.map(unit => ({ ...unit, weight: weigh(unit) })),
  });
}

const rule = (other: Partial<WeightRule>) => reweigh(unit => weighUnit(unit, { ...WEIGHT_RULE, ...other }));

const towardMean = (part: number) => (input: ModelInput) => {
  const means = new Map(
    [...group(input.units, ({ province }) => province)].map(([province, units]) => [
      province,
      mean(units, unit => unit.weight) ?? 0,
    ]),
  );
  return reweigh(({ weight, province }) => (1 - part) * weight + part * (means.get(province) ?? 0))(input);
};

/** All inhabitants, an inland capital fivefold: how units were weighed before townspeople were measured. */
function byInhabitants(input: ModelInput): ModelInput {
  const people = new Map(readInhabitants().map(({ adcode, population }) => [adcode, population]));
  return reweigh(unit => (people.get(unit.adcode) ?? 0) * (isInlandCapital(unit) ? 5 : 1))(input);
}

/** The published model first, then other weights for the units without figures. */
export const WEIGHT_CHOICES: readonly Choice[] = [
  { id: 'published', name: 'the model as published', change: input => input },
  { id: 'inhabitants', name: 'all inhabitants, an inland capital fivefold', change: byInhabitants },
  { id: 'power-1', name: 'townspeople as they are', change: rule({ power: 1 }) },
  { id: 'power-1.25', name: 'townspeople to the power of 1.25', change: rule({ power: 1.25 }) },
  { id: 'power-1.75', name: 'townspeople to the power of 1.75', change: rule({ power: 1.75 }) },
  { id: 'power-2', name: 'townspeople squared', change: rule({ power: 2 }) },
  { id: 'capital-1', name: 'an inland capital is not special', change: rule({ capital: 1 }) },
  { id: 'capital-3', name: 'an inland capital threefold', change: rule({ capital: 3 }) },
  { id: 'capital-5', name: 'an inland capital fivefold', change: rule({ capital: 5 }) },
  {
    id: 'no-villages',
    name: 'no Taobao villages among the weights',
    change: input => ({ ...input, units: input.units.map(unit => ({ ...unit, villages: 0 })) }),
  },
  { id: 'toward-25', name: 'weights a quarter of the way to the mean of the province', change: towardMean(0.25) },
  { id: 'toward-50', name: 'weights half way to the mean of the province', change: towardMean(0.5) },
  { id: 'toward-75', name: 'weights three quarters of the way to the mean', change: towardMean(0.75) },
];
