import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react';
import { yearIndex } from '#data/year.ts';
import { EventPopover } from './EventPopover.tsx';
import type { EventTicksProps } from './EventStrip.tsx';
import styles from './EventStrip.module.css';
import { stripSlots, type Slot } from './stripSlots.ts';
import { usePopover } from './usePopover.ts';
import { YearTicks } from './YearTicks.tsx';

/** Keys by which the focus moves in the row, as steps; the ends are as far as it goes. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -99, End: 99 };

/** Resting a pointer means something for a mouse only: a finger that is down presses. */
const ofMouse = (action: () => void) => (event: PointerEvent) => {
  if (event.pointerType === 'mouse') action();
};

/** The ticks of the years as one row of buttons, and the list of the opened one. */
export function EventTicks({ dataset, view, events, words }: EventTicksProps) {
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const slots = stripSlots(events, words);
  // One stop of the Tab key for the whole row: the shown year, or wherever the reader was last.
  const [stop, setStop] = useState<number | null>(null);
  const current = stop ?? yearIndex(view.selection.year) + 1;
  const buttons = () => box.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? [];
  const isReturning = useRef(false);
  const popover = usePopover<number>(box, slot => {
    if (!box.current?.contains(document.activeElement)) return;
    isReturning.current = true;
    buttons()[slot]?.focus();
    isReturning.current = false;
  });
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    const step = STEPS[key];
    if (step === undefined || !(target instanceof HTMLElement && 'slot' in target.dataset)) return;
    buttons()[Math.min(slots.length - 1, Math.max(0, current + step))]?.focus();
  };
  const onFocus = (slot: number, { target }: FocusEvent) => {
    setStop(slot);
    if (!isReturning.current && target.matches(':focus-visible')) popover.focusOn(slot);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) popover.close();
  };
  const opened = popover.opened && slots[popover.opened.key];
  return (
    <div
      className={styles['strip']}
      ref={box}
      onBlur={onBlur}
      onPointerEnter={ofMouse(popover.stay)}
      onPointerLeave={ofMouse(popover.hoverAway)}
    >
      <div className={styles['row']} role="toolbar" aria-label={words.events.name} tabIndex={-1} onKeyDown={onKeyDown}>
        {slots.map((slot, index) => (
          <button
            key={slot.key}
            type="button"
            data-slot={slot.key}
            data-current={slot.year?.year === view.selection.year}
            tabIndex={index === current ? 0 : -1}
            aria-label={slot.title}
            aria-expanded={popover.opened?.key === index}
            aria-controls={popover.opened?.key === index ? id : undefined}
            onFocus={event => onFocus(index, event)}
            onClick={() => popover.press(index)}
            onPointerEnter={ofMouse(() => popover.hoverOver(index))}
          >
            <SlotMark slot={slot} />
          </button>
        ))}
      </div>
      {opened ? (
        <EventPopover
          key={opened.key}
          id={id}
          title={opened.title}
          list={opened.list}
          at={opened.at}
          dataset={dataset}
          view={view}
          events={events}
          words={words}
          onClose={popover.close}
        />
      ) : null}
    </div>
  );
}

/** Ticks of a covered year; what lies outside is only counted. */
function SlotMark({ slot: { year, key, list } }: { slot: Slot }) {
  if (year) return <YearTicks year={year} />;
  if (list.length === 0) return null;
  return <span aria-hidden="true">{key === 'before' ? `‹${list.length}` : `${list.length}›`}</span>;
}
