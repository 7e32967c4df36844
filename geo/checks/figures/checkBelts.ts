import type { BuiltBelts } from '../../steps/belts/buildBelts.ts';
import { readEvents } from '../../steps/belts/readEvents.ts';
import { readFigures } from '../../steps/belts/readFigures.ts';
import { readListings } from '../../steps/belts/readListings.ts';
import { readLedger } from '../../steps/ledger/readLedger.ts';
import type { Gazetteer } from '../../steps/places/gazetteer.ts';
import { readTable } from '../../steps/readTable.ts';
import { categoriesAreKnown } from './categoriesAreKnown.ts';
import { coloursStandApart } from './coloursStandApart.ts';
import { CONTRIBUTED } from './contributed.ts';
import { everyBeltIsPlaced } from './everyBeltIsPlaced.ts';
import { everyFigureHasASource } from './everyFigureHasASource.ts';
import { everySubjectIsKnown } from './everySubjectIsKnown.ts';
import { idsAreUnique } from './idsAreUnique.ts';
import { languagesAreNotMixed } from './languagesAreNotMixed.ts';
import { noHiddenAddressIsShown } from './noHiddenAddressIsShown.ts';
import { rowsAreAllAccountedFor } from './rowsAreAllAccountedFor.ts';
import { summariesCarryNoNumbers } from './summariesCarryNoNumbers.ts';
import { unitsAreKnown } from './unitsAreKnown.ts';

/** Code by which figures speak of the whole nation. */
const NATION = '100000';

function textsOf({ belts, details, events }: BuiltBelts) {
  return [
    ...[...belts.groups, ...belts.categories, ...belts.belts, ...details.metrics].map(({ name }) => name),
    ...belts.belts.map(({ place }) => place),
    ...details.metrics.map(({ definition }) => definition),
    ...details.texts.map(({ summary }) => summary),
    ...events.events.map(({ title }) => title),
    ...events.lists.map(({ name }) => name),
    ...details.figures.flatMap(({ scope }) => (scope ? [scope] : [])),
  ];
}

function checkRows(held: BuiltBelts['held']): string[] {
  const inputs = readTable('belts/inputs.csv', ['table', 'rows']);
  return rowsAreAllAccountedFor({
    tables: new Map(inputs.map(({ table, rows }) => [table, Number(rows)])),
    shown: [...readFigures(), ...readEvents(), ...readListings(), ...readLedger().shown].filter(
      ({ table }) => table !== CONTRIBUTED,
    ),
    held,
  });
}

function checkPlaces({ belts, details, events }: BuiltBelts, { units, provinces, counties }: Gazetteer): string[] {
  const unitCodes = new Set(units.map(({ adcode }) => adcode));
  return [
    ...everyBeltIsPlaced({
      belts: belts.belts,
      units: unitCodes,
      countyUnits: new Map(counties.map(({ adcode, unit }) => [adcode, unit])),
    }),
    ...everySubjectIsKnown({
      subjects: [...details.figures, ...events.events],
      belts: new Set(belts.belts.map(({ id }) => id)),
      places: new Set([NATION, ...unitCodes, ...provinces.map(({ adcode }) => adcode)]),
    }),
  ];
}

/** Runs every check of this folder on what was built; each finding begins with the name of its rule. */
export function checkBelts(built: BuiltBelts, gazetteer: Gazetteer): string[] {
  const { belts, details, sources, held } = built;
  const unitsOf = new Map(
    readTable('belts/metrics.csv', ['id', 'units']).map(({ id, units }) => [id, units.split(' ')]),
  );
  const findings: Readonly<Record<string, readonly string[]>> = {
    everyFigureHasASource: everyFigureHasASource({ figures: details.figures, sources }),
    unitsAreKnown: unitsAreKnown({ figures: details.figures, unitsOf }),
    places: checkPlaces(built, gazetteer),
    idsAreUnique: idsAreUnique({
      groups: belts.groups,
      categories: belts.categories,
      belts: belts.belts,
      metrics: details.metrics,
      sources,
    }),
    categoriesAreKnown: categoriesAreKnown(belts),
    coloursStandApart: coloursStandApart(belts.groups),
    noHiddenAddressIsShown: noHiddenAddressIsShown(sources),
    languagesAreNotMixed: languagesAreNotMixed(textsOf(built)),
    rowsAreAllAccountedFor: checkRows(held),
    summariesCarryNoNumbers: summariesCarryNoNumbers(details.texts),
  };
  return Object.entries(findings).flatMap(([rule, found]) => found.map(finding => `${rule}: ${finding}`));
}
