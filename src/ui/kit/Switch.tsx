import styles from './Switch.module.css';

type SwitchProps = { label: string; on: boolean; onChange: (on: boolean) => void };

/** On or off at once: a checkbox that tells screen readers it is a switch. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label className={styles['switch']}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={event => onChange(event.target.checked)}
      />
    </label>
  );
}
