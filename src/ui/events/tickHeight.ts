/** A full tick: more than any one month has, and the same in every year and under every filter. */
const FULL = 48;
const LEAST = 0.28;

/** Height of a month's tick, 0 to 1, by the square root of its count, so that one event is seen beside forty. */
export function tickHeight(count: number): number {
  return count === 0 ? 0 : Math.min(1, LEAST + (1 - LEAST) * Math.sqrt(count / FULL));
}
