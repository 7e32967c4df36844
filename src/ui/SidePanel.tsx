import { lazy, type ReactNode } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Face } from '#derive/ramp.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { LazyPart } from './kit/LazyPart.tsx';
import { Sheet } from './kit/Sheet.tsx';
import styles from './SidePanel.module.css';

const PhoneSettings = lazy(async () => ({ default: (await import('./controls/PhoneSettings.tsx')).PhoneSettings }));
const ToolColumn = lazy(async () => ({ default: (await import('./tools/ToolColumn.tsx')).ToolColumn }));
const SubjectPanel = lazy(async () => ({ default: (await import('./SubjectPanel.tsx')).SubjectPanel }));

type SidePanelProps = {
  dataset: Dataset;
  view: View;
  face: Face;
  words: Words;
  /** A subject that exists, or nothing. */
  subject: Subject | null;
  isPhone: boolean;
  /** Whether the phone's settings are open; they stand before everything else. */
  settings: boolean;
  onAbout: () => void;
  onCloseSettings: () => void;
};

type ColumnProps = Omit<SidePanelProps, 'isPhone' | 'settings' | 'onCloseSettings'>;

function Column({ dataset, view, face, words, subject, onAbout }: ColumnProps) {
  const { tool } = view.selection;
  const panel = subject ? (
    <LazyPart words={words}>
      <SubjectPanel key={subject.id} dataset={dataset} view={view} subject={subject} words={words} onAbout={onAbout} />
    </LazyPart>
  ) : null;
  if (!tool) return panel;
  return (
    <LazyPart words={words}>
      <ToolColumn {...{ dataset, view, face, words, tool, subject, panel }} />
    </LazyPart>
  );
}

/** Beside the map on a wide page, below it on a phone: the open tool, place or belt, or the phone's settings. */
export function SidePanel(props: SidePanelProps) {
  const { dataset, view, words, subject, isPhone, settings, onAbout, onCloseSettings } = props;
  const { tool } = view.selection;
  const sheet = (label: string, children: ReactNode) => (
    <Sheet label={label} words={words}>
      {children}
    </Sheet>
  );
  if (isPhone && settings) {
    const { settings: name } = words.bar;
    return sheet(
      name,
      <LazyPart words={words}>
        <PhoneSettings dataset={dataset} view={view} words={words} onAbout={onAbout} onClose={onCloseSettings} />
      </LazyPart>,
    );
  }
  if (!subject && !tool) return null;
  if (isPhone) return sheet(words.panel, <Column {...props} />);
  return (
    <aside className={styles['panel']} data-tool={tool ?? undefined} aria-label={words.panel}>
      <Column {...props} />
    </aside>
  );
}
