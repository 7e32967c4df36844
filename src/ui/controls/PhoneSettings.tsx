import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import type { Words } from '#words/Words.ts';
import { CategoryFilter } from '../filter/CategoryFilter.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useEscape } from '../kit/useEscape.ts';
import { PlayOptions } from '../timeline/PlayOptions.tsx';
import { ToolBar } from '../tools/ToolBar.tsx';
import { PageTools } from './PageTools.tsx';
import styles from './PhoneSettings.module.css';
import { ViewSwitches } from './ViewSwitches.tsx';

type PhoneSettingsProps = { dataset: Dataset; view: View; words: Words; onAbout: () => void; onClose: () => void };

/** On a phone: everything the controls card holds elsewhere, in one sheet. */
export function PhoneSettings({ dataset, view, words, onAbout, onClose }: PhoneSettingsProps) {
  useEscape(onClose);
  return (
    <>
      <header className={styles['head']}>
        <h2>{words.bar.settings}</h2>
        <IconButton label={words.close} icon="close" onPress={onClose} />
      </header>
      <div className={styles['body']} data-scrolls>
        <ToolBar words={words} onOpen={onClose} />
        <ViewSwitches view={view} words={words} />
        <div className={styles['row']}>
          <PageTools words={words} onAbout={onAbout} />
          <PlayOptions words={words} />
        </div>
        <div className={styles['filter']}>
          <h3>{words.filter.name}</h3>
          <CategoryFilter dataset={dataset} view={view} words={words} />
        </div>
      </div>
    </>
  );
}
