import { IconPath } from '../kit/Icon.tsx';
import { PANEL_ICONS, type PanelIconName } from './panelIcons.ts';

/** An icon of a panel in the text colour; decoration only, so the control itself must have a name. */
export function PanelIcon({ name, size = 16 }: { name: PanelIconName; size?: number }) {
  return <IconPath path={PANEL_ICONS[name]} size={size} />;
}
