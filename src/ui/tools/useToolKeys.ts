import { useEffect } from 'react';
import { selectTool } from '#state/actions.ts';
import { useSelection } from '#state/selection.ts';

/** Where a letter is written or chooses among entries, so that it means nothing else. */
const WRITERS = 'input:not([type="radio"], [type="checkbox"], [type="range"]), select, textarea, dialog';

/** T opens and closes the table from wherever no letter is written. */
export function useToolKeys(): void {
  useEffect(() => {
    const onKeyDown = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const isWriting = target instanceof Element && target.closest(WRITERS) !== null;
      if (key.toLowerCase() !== 't' || isWriting || altKey || ctrlKey || metaKey) return;
      selectTool(useSelection.getState().tool === 'table' ? null : 'table');
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
