import type { Padding } from '../fitChina.ts';
import { mercatorX, mercatorY, type Frame } from '../mercator.ts';

/** What must be in view for the inset to be needless: the ten-dash line and all islands. */
const REACH = { west: 107.5, east: 122.5, south: 3, north: 22 };

/** Whether the map shows the South China Sea islands in the part that no card covers. */
export function areIslandsShown(frame: Frame, { top, right, bottom, left }: Padding): boolean {
  const x = (lng: number) => ((mercatorX(lng) * frame.scaleX + frame.offsetX + 1) / 2) * frame.width;
  const y = (lat: number) => ((1 - mercatorY(lat) * frame.scaleY - frame.offsetY) / 2) * frame.height;
  return (
    x(REACH.west) > left &&
    x(REACH.east) < frame.width - right &&
    y(REACH.north) > top &&
    y(REACH.south) < frame.height - bottom
  );
}
