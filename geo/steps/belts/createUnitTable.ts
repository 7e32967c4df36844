import { UNITS, type Unit } from '#data/figure.ts';
import { numberOf } from './numberOf.ts';

/** A number in a base unit. */
export type Quantity = { value: number; unit: Unit };
export type UnitTable = (value: number, quotedUnit: string) => Quantity;

function isUnit(text: string): text is Unit {
  return (UNITS as readonly string[]).includes(text);
}

function readBase(row: { unit: string; base: string }): Unit {
  if (!isUnit(row.base)) throw new Error(`units.csv: "${row.base}" of "${row.unit}" is no base unit`);
  return row.base;
}

/**
 * The one place where quoted units become base units: 165 亿元 is 16,500,000,000 yuan. A mu is 1/15 hectare and
 * a jin half a kilogram (State Council order of 1984 on legal units). Results are rounded to 12 digits, so that
 * binary fractions leave no trace. The returned function throws on a unit that the table lacks.
 */
export function createUnitTable(rows: readonly { unit: string; base: string; factor: string }[]): UnitTable {
  const table = new Map(
    rows.map(row => [row.unit, { unit: readBase(row), factor: numberOf(row.factor, `factor of ${row.unit}`) }]),
  );
  return (value, quotedUnit) => {
    const entry = table.get(quotedUnit);
    if (entry === undefined) throw new Error(`units.csv has no unit "${quotedUnit}"`);
    return { value: Number((value * entry.factor).toPrecision(12)), unit: entry.unit };
  };
}
