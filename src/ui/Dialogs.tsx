import { lazy } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import type { Words } from '#words/Words.ts';
import { LazyPart } from './kit/LazyPart.tsx';
import type { Reported } from './kit/reporting.ts';

const AboutDialog = lazy(async () => ({ default: (await import('./about/AboutDialog.tsx')).AboutDialog }));
const ReportDialog = lazy(async () => ({ default: (await import('./about/ReportDialog.tsx')).ReportDialog }));
const Finder = lazy(async () => ({ default: (await import('./find/Finder.tsx')).Finder }));

/** What is open above the map besides the panel of a place or belt; a report with the figure it is about. */
export type Opened = 'about' | 'find' | 'settings' | Reported | null;

type DialogsProps = { dataset: Dataset; view: View; words: Words; opened: Opened; onClose: () => void };

function OpenDialog({ dataset, view, words, opened, onClose }: DialogsProps) {
  if (opened === 'about') return <AboutDialog words={words} dataset={dataset} onClose={onClose} />;
  if (opened === 'find') return <Finder dataset={dataset} view={view} words={words} onClose={onClose} />;
  if (opened === null || opened === 'settings') return null;
  return <ReportDialog words={words} dataset={dataset} reported={opened} onClose={onClose} />;
}

/** The dialog that is open, loaded when it first is. */
export function Dialogs(props: DialogsProps) {
  return props.opened === null ? null : (
    <LazyPart words={props.words}>
      <OpenDialog {...props} />
    </LazyPart>
  );
}
