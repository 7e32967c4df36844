import { useId, type ReactNode } from 'react';
import { NONE } from '#derive/own/mapping.ts';
import styles from './ConfirmForm.module.css';

type SelectProps<T extends string> = {
  label: string;
  value: T;
  choices: readonly (readonly [value: T, name: string])[];
  onChoose: (value: T) => void;
};

/** One choice of a list, with its label beside it. */
export function Choose<T extends string>({ label, value, choices, onChoose }: SelectProps<T>) {
  const onChange = (chosen: string) => {
    const found = choices.find(([one]) => one === chosen);
    if (found) onChoose(found[0]);
  };
  return (
    <Field label={label}>
      {id => (
        <select id={id} value={value} onChange={event => onChange(event.target.value)}>
          {choices.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A label beside a control, joined by id. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

type ColumnSelectProps = {
  label: string;
  headers: readonly string[];
  /** A column, or `NONE`. */
  value: number;
  /** Word for no column, where there need be none. */
  none?: string;
  onChoose: (column: number) => void;
};

/** One of a table's columns. */
export function ColumnSelect({ label, headers, value, none, onChoose }: ColumnSelectProps) {
  const columns = headers.map((header, column) => [String(column), header] as const);
  const choices = none === undefined && value !== NONE ? columns : [[String(NONE), none ?? '–'] as const, ...columns];
  return <Choose label={label} value={String(value)} choices={choices} onChoose={chosen => onChoose(Number(chosen))} />;
}
