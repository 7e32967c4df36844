import { useId } from 'react';
import styles from './Segmented.module.css';

export type Choice<T extends string> = { readonly value: T; readonly name: string; readonly disabled?: boolean };

type SegmentedProps<T extends string> = {
  legend: string;
  choices: readonly Choice<T>[];
  value: T;
  onChoose: (value: T) => void;
  /** Why a choice cannot be had; described to screen readers and shown on hover. */
  note?: string | undefined;
};

/** One choice out of a few, side by side: a radio group, so arrow keys move in it. */
export function Segmented<T extends string>({ legend, choices, value, onChoose, note }: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles['group']} title={note}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['choices']}>
        {choices.map(choice => (
          <label key={choice.value} className={styles['choice']}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
