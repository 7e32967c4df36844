/** One marker that wants a place, in Web Mercator coordinates (0 to 1) and CSS pixels. */
export type Candidate = { readonly id: string; readonly x: number; readonly y: number; readonly diameter: number };

/** A marker that got a place. */
export type Placed = Candidate & {
  /** How far it is drawn from its true point, in CSS pixels, right and down; not 0 where belts share one point. */
  readonly offset: readonly [right: number, down: number];
  /** Ids of the markers that it covers and stands for, most important first. */
  readonly hidden: readonly string[];
};

/** Room between two discs, in CSS pixels. */
export const GAP = 3;

/** From this zoom on, belts at the very same point stand in a ring around it. */
export const SPREAD_ZOOM = 8;

/**
 * The zoom for which places are worked out: the half level at or below. Between two of them nothing appears or
 * vanishes, so nothing flickers, and discs can only move apart.
 */
export function zoomStep(zoom: number): number {
  return Math.floor(zoom * 2) / 2;
}

/**
 * Chooses which markers are drawn at a zoom. Earlier candidates win; a later one that would touch a placed one is
 * counted on the nearest of those it touches. Pure and independent of what is on screen, so panning changes nothing.
 */
export function declutter(candidates: readonly Candidate[], zoom: number): readonly Placed[] {
  const step = zoomStep(zoom);
  const world = 512 * 2 ** step;
  const placed: (Placed & { hidden: string[] })[] = [];
  for (const candidate of step >= SPREAD_ZOOM ? spread(candidates) : candidates.map(unmoved)) {
    const winner = nearestTouched(placed, candidate, world);
    if (winner) winner.hidden.push(candidate.id);
    else placed.push({ ...candidate, hidden: [] });
  }
  return placed;
}

type Moved = Candidate & { readonly offset: readonly [number, number] };

const unmoved = (candidate: Candidate): Moved => ({ ...candidate, offset: [0, 0] });

/** Distance of two discs' centres in CSS pixels, where the world is `world` pixels wide. */
export function distance(a: Moved, b: Moved, world: number): number {
  const right = (a.x - b.x) * world + a.offset[0] - b.offset[0];
  const down = (a.y - b.y) * world + a.offset[1] - b.offset[1];
  return Math.hypot(right, down);
}

function nearestTouched<T extends Moved>(placed: readonly T[], candidate: Moved, world: number): T | null {
  let nearest: { marker: T; away: number } | null = null;
  for (const marker of placed) {
    const away = distance(marker, candidate, world);
    const isTouched = away < (marker.diameter + candidate.diameter) / 2 + GAP;
    if (isTouched && (!nearest || away < nearest.away)) nearest = { marker, away };
  }
  return nearest?.marker ?? null;
}

/** About 40 m: closer than any two towns, so only belts that were given one and the same point share it. */
const samePoint = ({ x, y }: Candidate) => `${Math.round(x * 1e6)}:${Math.round(y * 1e6)}`;

/** Puts candidates of one point on a ring, wide enough that they do not touch. */
function spread(candidates: readonly Candidate[]): readonly Moved[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(samePoint(candidate));
    if (group) group.push(candidate);
    else groups.set(samePoint(candidate), [candidate]);
  }
  return candidates.map(candidate => {
    const group = groups.get(samePoint(candidate)) ?? [];
    return { ...candidate, offset: ringOffset(group, group.indexOf(candidate)) };
  });
}

function ringOffset(group: readonly Candidate[], index: number): readonly [number, number] {
  if (group.length < 2) return [0, 0];
  const widest = Math.max(...group.map(({ diameter }) => diameter)) + GAP + 1;
  // Neighbours on a ring of n stand 2r·sin(π/n) apart.
  const radius = widest / (2 * Math.sin(Math.PI / group.length));
  // The first stands at the top; two stand side by side, which leaves both names room below.
  const angle = (2 * Math.PI * index) / group.length - (group.length === 2 ? Math.PI : Math.PI / 2);
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
