import { YEARS } from '#data/year.ts';
import styles from './YearLabels.module.css';

/** The years below the slider; decoration, since the slider itself says its year. */
export function YearLabels({ year }: { year: number }) {
  return (
    <div className={styles['labels']} aria-hidden="true">
      {YEARS.map(each => (
        <span key={each} data-current={each === year}>
          {each}
        </span>
      ))}
    </div>
  );
}
