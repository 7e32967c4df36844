import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Face } from '#derive/ramp.ts';
import { contrastOf } from '#derive/shownLayer.ts';
import type { View } from '#derive/view.ts';
import { useSession } from '#state/session.ts';
import type { Language } from '#data/bilingual.ts';
import type { Words } from '#words/Words.ts';
import { ControlCard } from './controls/ControlCard.tsx';
import { PageTools } from './controls/PageTools.tsx';
import { PhoneBar } from './controls/PhoneBar.tsx';
import { Dialogs, type Opened } from './Dialogs.tsx';
import { EventCaption } from './events/EventCaption.tsx';
import { isKnown } from './isKnown.ts';
import { Reporting } from './kit/reporting.ts';
import { PHONE, useMedia } from './kit/useMedia.ts';
import { Legend } from './legend/Legend.tsx';
import { Notices } from './Notices.tsx';
import { useOwnGiven } from './own/useOwnGiven.ts';
import styles from './Shell.module.css';
import { SidePanel } from './SidePanel.tsx';
import { useToolKeys } from './tools/useToolKeys.ts';
import { Timeline } from './timeline/Timeline.tsx';
import { Pointed } from './Pointed.tsx';

const SwipeDivider = lazy(async () => ({
  default: (await import('./compare/compareParts.ts')).COMPARE_PARTS.SwipeDivider,
}));

/** The divider between two years, while the map shows them side by side. */
function Divider({ view: { selection }, words }: Pick<ShellProps, 'view' | 'words'>) {
  const isSwipe = useSession(({ lacking }) => contrastOf(selection, lacking) === 'swipe');
  return isSwipe ? (
    <Suspense>
      <SwipeDivider selection={selection} words={words} />
    </Suspense>
  ) : null;
}

type ShellProps = {
  dataset: Dataset;
  view: View;
  language: Language;
  face: Face;
  words: Words;
  map: ReactNode;
};

/** The whole interface around the map: it lays the panels out, and nothing more. */
export function Shell({ dataset, view, face, words, map }: ShellProps) {
  const [opened, setOpened] = useState<Opened>(null);
  useToolKeys();
  const isFileOver = useOwnGiven();
  const isPhone = useMedia(PHONE);
  const close = () => setOpened(null);
  const openAbout = () => setOpened('about');
  const openFind = () => setOpened('find');
  const { subject } = view.selection;
  const known = subject && isKnown(dataset, subject) ? subject : null;
  return (
    <div className={styles['shell']} data-layout={isPhone ? 'phone' : 'wide'}>
      {isPhone ? (
        <PhoneBar
          words={words}
          settingsOpen={opened === 'settings'}
          onFind={openFind}
          onSettings={() => setOpened(opened === 'settings' ? null : 'settings')}
        />
      ) : null}
      <main className={styles['map']}>
        <div className={styles['canvas']}>{map}</div>
        <Divider view={view} words={words} />
        <div className={styles['left']}>
          {isPhone ? null : <ControlCard dataset={dataset} view={view} words={words} onFind={openFind} />}
          <div className={styles['legend']}>
            <Legend dataset={dataset} view={view} face={face} words={words} />
          </div>
        </div>
        <div className={styles['top']}>
          <div className={styles['said']}>
            <Notices view={view} words={words} />
            <EventCaption view={view} words={words} />
          </div>
          {isPhone ? null : <PageTools words={words} onAbout={openAbout} />}
        </div>
        <Pointed dataset={dataset} view={view} words={words} />
      </main>
      <Reporting value={setOpened}>
        <SidePanel
          dataset={dataset}
          view={view}
          face={face}
          words={words}
          subject={known}
          isPhone={isPhone}
          settings={opened === 'settings'}
          onAbout={openAbout}
          onCloseSettings={close}
        />
      </Reporting>
      <Timeline dataset={dataset} view={view} words={words} />
      {isFileOver ? <p className={styles['drop']}>{words.tools.drop}</p> : null}
      <Dialogs dataset={dataset} view={view} words={words} opened={opened} onClose={close} />
    </div>
  );
}
