import { ICONS, type IconName } from './icons.ts';

/** A control's icon in the text colour; decoration only, so the control itself must have a name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return <IconPath path={ICONS[name]} size={size} />;
}

/** An icon by its path data on a 256 x 256 box; `size` in CSS pixels. */
export function IconPath({ path, size }: { path: string; size: number }) {
  return (
    <svg viewBox="0 0 256 256" width={size} height={size} fill="currentColor" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
