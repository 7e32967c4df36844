import type { OwnData, OwnDrawn } from '#data/own.ts';
import { selectLayer, selectMeasure, selectTool } from './actions.ts';
import { useOwn, type Given, type Pointed } from './own.ts';

/** Takes what the reader gave, and opens the tool that reads it. */
export function giveOwn(given: Given): void {
  useOwn.setState({ given });
  selectTool('own');
}

/** The tool has taken what was given. */
export function takeGiven(): void {
  useOwn.setState({ given: null });
}

/** Puts own data on the map in place of those before. The address no longer holds them. */
export function showOwn(data: OwnData, drawn: OwnDrawn = 'circles'): void {
  useOwn.setState({ data, drawn, removed: null, packed: '', pointed: null });
}

/** Takes own data off the map and out of the address; `restoreOwn` brings them back. */
export function removeOwn(): void {
  useOwn.setState(({ data }) => ({ data: null, removed: data, packed: '', pointed: null }));
}

/** Brings back what was removed last. */
export function restoreOwn(): void {
  useOwn.setState(({ removed }) => ({ data: removed, removed: null }));
}

/** Chooses how own data are drawn. As a surface they take the place of the map's own, which must be one for that. */
export function drawOwn(drawn: OwnDrawn): void {
  if (drawn === 'heat') {
    selectMeasure('parcels');
    selectLayer('heat');
  }
  useOwn.setState({ drawn });
}

/** Puts letters that hold the own data into the address, or takes them out with an empty text. */
export function putOwnInLink(packed: string): void {
  useOwn.setState({ packed });
}

/** Tells which point of the reader's is pointed at. */
export function pointAtOwn(pointed: Pointed | null): void {
  if (pointed !== useOwn.getState().pointed) useOwn.setState({ pointed });
}
