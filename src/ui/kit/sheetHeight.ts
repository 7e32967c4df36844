/** Heights of a bottom sheet, low to high. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The next height up (positive direction) or down; at the ends it stays. */
export function stepHeight(height: SheetHeight, direction: number): SheetHeight {
  const index = SHEET_HEIGHTS.indexOf(height) + Math.sign(direction);
  return SHEET_HEIGHTS[Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, index))] ?? height;
}

/** The height a press on the handle leads to: up step by step, and from the top down to the lowest. */
export function pressHeight(height: SheetHeight): SheetHeight {
  return height === 'full' ? 'peek' : stepHeight(height, 1);
}
