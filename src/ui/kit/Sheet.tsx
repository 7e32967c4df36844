import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Words } from '#words/Words.ts';
import styles from './Sheet.module.css';
import { pressHeight, stepHeight, type SheetHeight } from './sheetHeight.ts';

/** A finger must move at least this far, in CSS pixels, to mean a drag and not a press. */
const DRAG = 24;

/** A panel at the foot of a phone's map, with three heights by drag, press or arrow keys. */
export function Sheet({ label, words, children }: { label: string; words: Words; children: ReactNode }) {
  const [height, setHeight] = useState<SheetHeight>('half');
  const startY = useRef(0);
  const moved = useRef(0);
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    startY.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent) => {
    moved.current = startY.current - event.clientY;
  };
  // A drag ends in a click as well, so both are told apart here by how far the finger went.
  const onClick = () => {
    const isDrag = Math.abs(moved.current) >= DRAG;
    setHeight(isDrag ? stepHeight(height, moved.current) : pressHeight(height));
    moved.current = 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setHeight(stepHeight(height, direction));
  };
  return (
    <aside className={styles['sheet']} data-height={height} aria-label={label}>
      <button
        type="button"
        className={styles['handle']}
        aria-label={words.sheet.handle}
        title={height === 'full' ? words.sheet.shorter : words.sheet.taller}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerUp={onPointerUp}
        onClick={onClick}
      />
      {children}
    </aside>
  );
}
