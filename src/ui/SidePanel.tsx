import { lazy } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { PhoneSettings } from './controls/PhoneSettings.tsx';
import { LazyPart } from './kit/LazyPart.tsx';
import { Sheet } from './kit/Sheet.tsx';
import styles from './SidePanel.module.css';

const SubjectPanel = lazy(async () => ({ default: (await import('./SubjectPanel.tsx')).SubjectPanel }));

type SidePanelProps = {
  dataset: Dataset;
  view: View;
  words: Words;
  /** A subject that exists, or nothing. */
  subject: Subject | null;
  isPhone: boolean;
  /** Whether the phone's settings are open; they stand before a subject. */
  settings: boolean;
  onAbout: () => void;
  onCloseSettings: () => void;
};

/** Beside the map on a wide page, below it on a phone: the open place or belt, or the phone's settings. */
export function SidePanel(props: SidePanelProps) {
  const { dataset, view, words, subject, isPhone, settings, onAbout, onCloseSettings } = props;
  if (isPhone && settings) {
    return (
      <Sheet label={words.bar.settings} words={words}>
        <PhoneSettings dataset={dataset} view={view} words={words} onAbout={onAbout} onClose={onCloseSettings} />
      </Sheet>
    );
  }
  if (!subject) return null;
  const panel = (
    <LazyPart words={words}>
      <SubjectPanel key={subject.id} dataset={dataset} view={view} subject={subject} words={words} onAbout={onAbout} />
    </LazyPart>
  );
  if (!isPhone) {
    return (
      <aside className={styles['panel']} aria-label={words.panel}>
        {panel}
      </aside>
    );
  }
  return (
    <Sheet label={words.panel} words={words}>
      {panel}
    </Sheet>
  );
}
