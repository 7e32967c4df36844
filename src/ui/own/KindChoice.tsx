import { useId } from 'react';
import styles from './ConfirmForm.module.css';

type KindChoiceProps<T extends string> = {
  label: string;
  value: T;
  choices: readonly (readonly [value: T, name: string])[];
  onChoose: (value: T) => void;
};

/** Which of a few ways a table is made: a radio group. */
export function KindChoice<T extends string>({ label, value, choices, onChoose }: KindChoiceProps<T>) {
  const name = useId();
  return (
    <div className={styles['kinds']} role="radiogroup" aria-label={label}>
      {choices.map(([one, text]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChoose(one)} />
          {text}
        </label>
      ))}
    </div>
  );
}
