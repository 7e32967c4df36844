/** Scrolls the box a row stands in just so far that the row is seen below the fixed head; sideways nothing moves. */
export function revealRow(row: HTMLElement): void {
  const box = row.closest<HTMLElement>('[data-scrolls]');
  const head = row.closest('table')?.tHead;
  if (!box || box.clientHeight === 0) return;
  const { top, bottom } = row.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  const free = { top: frame.top + (head?.offsetHeight ?? 0), bottom: frame.top + box.clientHeight };
  if (top < free.top) box.scrollTop -= free.top - top;
  else if (bottom > free.bottom) box.scrollTop += bottom - free.bottom;
}
