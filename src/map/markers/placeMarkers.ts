import type { Belt } from '#data/belt.ts';
import type { ShownBelt } from '#derive/belts.ts';
import { declutter, zoomStep, type Candidate, type Placed } from '#derive/declutter.ts';
import { mercatorX, mercatorY } from '../mercator.ts';
import type { BeltInstance } from './BeltLayer.ts';
import type { Atlas } from './drawAtlas.ts';
import { DIAMETERS } from './markerSizes.ts';
import { packMarks } from './packMarks.ts';

/** A marker on the map: its place among the others and the belt it stands for. */
export type BeltMarker = { readonly placed: Placed; readonly shown: ShownBelt };

function candidate({ id, at, tier }: Belt): Candidate {
  return { id, x: mercatorX(at[0]), y: mercatorY(at[1]), diameter: DIAMETERS[tier] };
}

/** The markers of a zoom's half step. The chosen belt goes first, so that it is never hidden behind another. */
export function placeMarkers(belts: readonly ShownBelt[], zoom: number, chosen: string | null): readonly BeltMarker[] {
  const first = belts.filter(({ belt }) => belt.id === chosen);
  const ordered = [...first, ...belts.filter(({ belt }) => belt.id !== chosen)];
  const byId = new Map(ordered.map(shown => [shown.belt.id, shown]));
  return declutter(
    ordered.map(({ belt }) => candidate(belt)),
    zoom,
  ).flatMap(placed => {
    const shown = byId.get(placed.id);
    return shown ? [{ placed, shown }] : [];
  });
}

/**
 * The zoom at which a crowded marker has let half of its hidden ones go, or null where there is nothing to open up to
 * `last`: a click then opens the belt itself.
 */
export function zoomThatOpens(
  belts: readonly ShownBelt[],
  marker: BeltMarker,
  { from, last }: { from: number; last: number },
): number | null {
  const { length: crowd } = marker.placed.hidden;
  if (crowd === 0) return null;
  for (let zoom = zoomStep(from) + 1; zoom <= last; zoom += 0.5) {
    const same = placeMarkers(belts, zoom, null).find(({ placed }) => placed.id === marker.placed.id);
    if (!same || same.placed.hidden.length <= crowd / 2) return zoom;
  }
  return null;
}

function rgba(hex: string): [number, number, number, number] {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [channel(1), channel(3), channel(5), 255];
}

/** What the card needs of a marker. */
export function beltInstance({ placed, shown }: BeltMarker, atlas: Atlas, fade: BeltInstance['fade']): BeltInstance {
  const { belt, group } = shown;
  return {
    position: belt.at,
    offset: placed.offset,
    radius: placed.diameter / 2,
    colour: rgba(group.colour),
    glyph: atlas.glyph(belt.category),
    count: atlas.count(placed.hidden.length),
    marks: packMarks(belt),
    fade,
  };
}
