/**
 * Heights for labels that want to stand at `wanted` but must lie at least `room` apart, within 0 to `limit`: pushed
 * down in order where they would overlap, then back up from the limit. Answers in the given order.
 */
export function spreadLabels(wanted: readonly number[], room: number, limit: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const heights = [...wanted];
  let least = 0;
  for (const index of order) {
    heights[index] = Math.max(heights[index] ?? 0, least);
    least = (heights[index] ?? 0) + room;
  }
  let most = limit;
  for (const index of order.toReversed()) {
    heights[index] = Math.min(heights[index] ?? 0, most);
    most = (heights[index] ?? 0) - room;
  }
  return heights;
}
