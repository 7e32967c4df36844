import { useEffect, useState } from 'react';

export type CopyState = 'idle' | 'copied' | 'refused';

const SHOWN_MS = 2000;

/** Copies text and tells for two seconds how it went; an embedding page may forbid the clipboard. */
export function useCopy(): readonly [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return undefined;
    const timer = setTimeout(() => setState('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string) => {
    writeClipboard(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return [state, copy];
}

/** Over plain http `navigator.clipboard` is not there at all, whatever its type says. */
async function writeClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
