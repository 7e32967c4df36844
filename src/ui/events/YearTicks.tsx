import type { EventYear } from '#derive/events.ts';
import { tickHeight } from './tickHeight.ts';

const HEIGHT = 16;
const MONTH = 4;
const TICK = 2;
/** The bar of what is known to the year only: it lies below the months and grows a little with its count. */
const YEAR_BAR = { width: 47, least: 1, most: 2.5 };

/** A year's events: a tick a month, higher where more happened, and a bar below for those without a month. */
export function YearTicks({ year: { months, undated } }: { year: EventYear }) {
  const bar = undated === 0 ? 0 : Math.min(YEAR_BAR.most, YEAR_BAR.least + undated / 5);
  const ground = HEIGHT - YEAR_BAR.most - 1;
  return (
    <svg viewBox={`0 0 ${MONTH * 12} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {months.map((count, month) => {
        const height = tickHeight(count) * ground;
        // The months are twelve and stay: their place is their name.
        const x = month * MONTH + (MONTH - TICK) / 2;
        return count === 0 ? null : <rect key={x} x={x} y={ground - height} width={TICK} height={height} />;
      })}
      {bar === 0 ? null : <rect opacity="0.6" x="0.5" y={ground + 1} width={YEAR_BAR.width} height={bar} />}
    </svg>
  );
}
