import type { ReactNode } from 'react';
import type { FileName } from '#words/about/About.ts';

/** Address of an open file, relative to the page as all addresses are. */
export function openAddress(file: FileName): string {
  return `data/open/${file}`;
}

/** A link that saves an open file. */
export function Download({ file, children }: { file: FileName; children: ReactNode }) {
  return (
    <a href={openAddress(file)} download>
      {children}
    </a>
  );
}
