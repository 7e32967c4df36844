import { useEffect, useState } from 'react';
import { useOwn, type Given } from '#state/own.ts';
import { giveOwn } from '#state/ownActions.ts';
import { want } from '#state/want.ts';

/** Where pasted text is written and means nothing else. */
const WRITERS = 'input, textarea, select, [contenteditable]';

function givenBy({ files, items }: DataTransfer): Given {
  const isFolder = [...items].some(item => item.webkitGetAsEntry()?.isDirectory);
  return { files: [...files], isFolder };
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** A table or GeoJSON, and not a word that somebody meant to paste elsewhere. */
const isTable = (text: string) => text.trim().includes('\n') || /^\s*\{/.test(text);

function onPaste({ target, clipboardData }: ClipboardEvent): void {
  if (!clipboardData || (target instanceof Element && target.closest(WRITERS))) return;
  const text = clipboardData.getData('text/plain');
  if (clipboardData.files.length > 0) giveOwn({ files: [...clipboardData.files] });
  else if (isTable(text)) giveOwn({ files: [], text });
}

/** Own data that came with the address are unpacked by a program that is fetched only then. */
function unpackAddress(): void {
  const { packed, data } = useOwn.getState();
  if (packed === '' || data) return;
  want(
    'own',
    () => import('./ownLink.ts'),
    ({ showPacked }) => void showPacked(packed),
  );
}

/** Takes files that are dropped anywhere, files and tables that are pasted, and own data of the address; answers whether a file is held over the page. */
export function useOwnGiven(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Without this the browser would leave the page and open the file.
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (!relatedTarget) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer || !holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      giveOwn(givenBy(event.dataTransfer));
    };
    addEventListener('dragover', onDrag);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
    unpackAddress();
    const stop = useOwn.subscribe((now, before) => {
      if (now.packed !== before.packed) unpackAddress();
    });
    return () => {
      removeEventListener('dragover', onDrag);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
      removeEventListener('paste', onPaste);
      stop();
    };
  }, []);
  return isOver;
}
