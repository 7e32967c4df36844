import { HELD_CLASSES, type HeldClass } from '#data/about.ts';
import { readTable } from '../readTable.ts';
import type { HeldRow } from '../sortHeld.ts';

/** A wording of a reason and its class. One that ends in `…` stands for everything that begins like it. */
export type Wording = { readonly class: string; readonly wording: string };

function fits(wording: string, reason: string): boolean {
  return wording.endsWith('…') ? reason.startsWith(wording.slice(0, -1)) : reason === wording;
}

/** The class of a reason by the wordings, or `undefined` where none fits. */
export function classOf(reason: string, wordings: readonly Wording[]): HeldClass | undefined {
  const found = wordings.find(({ wording }) => fits(wording, reason))?.class;
  return HELD_CLASSES.find(name => name === found);
}

/**
 * The classes of held rows, one a row. Throws, naming the row, at a reason that no wording fits: a class for whatever
 * is left over would hide it.
 */
export function classifyHeld(held: readonly HeldRow[], wordings: readonly Wording[]): HeldClass[] {
  return held.map(({ table, row, reason }) => {
    const found = classOf(reason, wordings);
    if (found === undefined)
      throw new Error(
        `${table}, row ${row}: "${reason}" is in no class; add its wording to geo/sources/heldReasons.csv`,
      );
    return found;
  });
}

/** The wordings of geo/sources/heldReasons.csv. */
export function readWordings(): Wording[] {
  return readTable('heldReasons.csv', ['class', 'wording']);
}
