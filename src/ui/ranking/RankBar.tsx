import type { Value } from '#derive/reading.ts';
import styles from './RankBar.module.css';

const percent = (value: number, largest: number) => (largest > 0 ? Math.min(100, (100 * value) / largest) : 0);

/** A value as a bar, hatched where it is an estimate, with a line over its range. Decoration: the value stands beside it. */
export function RankBar({ reading, largest }: { reading: Value; largest: number }) {
  const { value, low, high, status } = reading;
  const [from, to] = [percent(low, largest), percent(high, largest)];
  // Cut, not squeezed, so that the hatch is the same in every bar; a value that is not 0 is never invisible.
  const cut = `calc(100% - max(${value > 0 ? 2 : 0}px, ${percent(value, largest)}%))`;
  return (
    <span className={styles['track']} aria-hidden="true">
      <span className={styles['bar']} data-status={status} style={{ clipPath: `inset(0 ${cut} 0 0)` }} />
      {low < high && to < 100 ? (
        <span className={styles['range']} style={{ left: `${from}%`, width: `${to - from}%` }} />
      ) : null}
    </span>
  );
}
