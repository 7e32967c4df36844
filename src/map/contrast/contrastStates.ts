import type { Dataset } from '#data/dataset.ts';
import { NATION, type Adcode } from '#data/place.ts';
import type { VillagesFile } from '#data/volume.ts';
import { circleDiameter } from '#derive/colourScale.ts';
import { isEstimated, type Change } from '#derive/compare/change.ts';
import { changeBounds, changeClass, type ChangeBounds } from '#derive/compare/changeClasses.ts';
import { comparedPlaces } from '#derive/compare/comparedPlaces.ts';
import { unitChanges, type ChangeKind } from '#derive/compare/unitChanges.ts';
import { unitsIn } from '#derive/divisions.ts';
import { unitReadings } from '#derive/unitReadings.ts';
import type { Selection } from '#state/selection.ts';
import { GAP_CLASS } from '../style/measureLayers.ts';

/** Feature states of one source by unit; each state has the same names for every unit. */
export type States = ReadonlyMap<Adcode, Readonly<Record<string, number | boolean>>>;

function changeState(change: Change, bounds: ChangeBounds) {
  if (change.kind === 'gap') return { change: GAP_CLASS, uncertain: false };
  return { change: changeClass(bounds, change.value), uncertain: isEstimated(change) };
}

type Wanted = { readonly selection: Selection; readonly kind: ChangeKind; readonly villages: VillagesFile | null };

/** How each unit is shaded by its change. */
export function changeStates(dataset: Dataset, { selection, kind, villages }: Wanted): States {
  const bounds = changeBounds(kind, selection.measure);
  const changes = unitChanges(dataset, selection, { kind, villages });
  return new Map([...changes].map(([unit, change]) => [unit, changeState(change, bounds)]));
}

/** The ring around each unit's circle: as large as its circle in the year set against, 0 where that is a gap. */
export function ringStates(dataset: Dataset, { selection, villages }: Omit<Wanted, 'kind'>): States {
  const { measure, against } = selection;
  const readings = unitReadings(dataset, { ...selection, year: against, villages });
  return new Map(
    [...readings].map(([unit, reading]) => [
      unit,
      { ring: reading.kind === 'value' ? circleDiameter(measure, reading.value) : 0 },
    ]),
  );
}

/** Which compared place each unit is in, from 1; 0 for none. The nation is not outlined: its border always is. */
export function comparedStates(dataset: Dataset, ids: readonly string[]): States {
  const marked = comparedPlaces(dataset, ids).flatMap(({ id }, index) =>
    id === NATION ? [] : unitsIn(dataset.places, id).map(unit => [unit, index + 1] as const),
  );
  // Of a province and a unit in it the unit is outlined as its own: the smaller place wins.
  const smallestLast = marked.toSorted(
    ([, a], [, b]) =>
      marked.filter(([, index]) => index === b).length - marked.filter(([, index]) => index === a).length,
  );
  const order = new Map(smallestLast);
  const units = [...dataset.places.values()].filter(({ level }) => level === 'prefecture');
  return new Map(units.map(({ adcode }) => [adcode, { compared: order.get(adcode) ?? 0 }]));
}
