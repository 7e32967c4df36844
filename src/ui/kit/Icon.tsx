import { ICONS, type IconName } from './icons.ts';

/** A control's icon in the text colour; decoration only, so the control itself must have a name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 256 256" width={size} height={size} fill="currentColor" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
