import { selectTool } from '#state/actions.ts';
import { TOOLS, useSelection } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { Icon } from '../kit/Icon.tsx';
import styles from './ToolBar.module.css';

type ToolBarProps = {
  words: Words;
  /** Called when a tool was opened here. */
  onOpen?: () => void;
};

/** A button a tool; the open one is pressed and closes it. */
export function ToolBar({ words: { tools }, onOpen }: ToolBarProps) {
  const open = useSelection(({ tool }) => tool);
  return (
    <fieldset className={styles['bar']} aria-label={tools.bar}>
      {TOOLS.map(tool => (
        <button
          key={tool}
          type="button"
          aria-pressed={tool === open}
          title={tools.tool[tool].note}
          onClick={() => {
            selectTool(tool === open ? null : tool);
            if (tool !== open) onOpen?.();
          }}
        >
          <Icon name={tool} size={16} />
          <span>{tools.tool[tool].name}</span>
        </button>
      ))}
    </fieldset>
  );
}
