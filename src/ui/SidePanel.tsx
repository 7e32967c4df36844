import { lazy, type ReactNode } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Face } from '#derive/ramp.ts';
import type { View } from '#derive/view.ts';
import type { Subject } from '#state/selection.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { PhoneSettings } from './controls/PhoneSettings.tsx';
import { LazyPart } from './kit/LazyPart.tsx';
import { Sheet } from './kit/Sheet.tsx';
import { nameSubject } from './nameSubject.ts';
import styles from './SidePanel.module.css';
import { boxId, ColumnTabs } from './tools/ColumnTabs.tsx';
import { TOOL_PARTS } from './tools/toolParts.tsx';
import { useFinerName } from './useFinerName.ts';

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

function ToolBody({ dataset, view, face, words }: ColumnProps) {
  const Part = view.selection.tool && TOOL_PARTS[view.selection.tool];
  return Part ? (
    <LazyPart words={words}>
      <Part dataset={dataset} view={view} face={face} words={words} />
    </LazyPart>
  ) : null;
}

function SubjectBody({ dataset, view, words, subject, onAbout }: ColumnProps) {
  return subject ? (
    <LazyPart words={words}>
      <SubjectPanel key={subject.id} dataset={dataset} view={view} subject={subject} words={words} onAbout={onAbout} />
    </LazyPart>
  ) : null;
}

/** The open tool, the open panel, or both with tabs above; the one behind keeps what was set in it only if a tool. */
function Column(props: ColumnProps) {
  const { dataset, view, subject, words } = props;
  const front = useSession(session => session.front);
  const finer = useFinerName(dataset, subject?.id);
  const { tool } = view.selection;
  if (!tool) return <SubjectBody {...props} />;
  if (!subject) return <ToolBody {...props} />;
  const names = {
    tool: words.tools.tool[tool].name,
    subject: finer?.name[words.language] ?? nameSubject(subject, dataset, words),
  };
  return (
    <>
      <ColumnTabs front={front} names={names} words={words} />
      <div id={boxId('tool')} role="tabpanel" className={styles['box']} hidden={front !== 'tool'}>
        <ToolBody {...props} />
      </div>
      <div id={boxId('subject')} role="tabpanel" className={styles['box']} hidden={front !== 'subject'}>
        {front === 'subject' ? <SubjectBody {...props} /> : null}
      </div>
    </>
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
      <PhoneSettings dataset={dataset} view={view} words={words} onAbout={onAbout} onClose={onCloseSettings} />,
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
