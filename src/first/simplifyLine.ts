import type { Point } from './pictureFrame.ts';

/** Squared distance of a point from a stretch between two points. */
function distance2([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length2));
  return (x - x0 - along * dx) ** 2 + (y - y0 - along * dy) ** 2;
}

/**
 * Leaves out points while the line stays within `tolerance` of where it was (Douglas and Peucker 1973). Ends stay, so
 * lines that meet go on meeting; a ring also keeps the point farthest from its end.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 3 || !first || !last) return points;
  let [farthest, most] = [0, -1];
  points.forEach((point, index) => {
    const away = index === 0 || index === points.length - 1 ? -1 : distance2(point, first, last);
    if (away > most) [farthest, most] = [index, away];
  });
  if (most <= tolerance ** 2) return [first, last];
  const before = simplifyLine(points.slice(0, farthest + 1), tolerance);
  return [...before, ...simplifyLine(points.slice(farthest), tolerance).slice(1)];
}
