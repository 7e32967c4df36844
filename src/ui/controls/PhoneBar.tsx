import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { LanguageButton } from './LanguageButton.tsx';
import styles from './PhoneBar.module.css';

type PhoneBarProps = { words: Words; settingsOpen: boolean; onFind: () => void; onSettings: () => void };

/** The title and the few controls a phone has room for; the rest is in its settings. */
export function PhoneBar({ words, settingsOpen, onFind, onSettings }: PhoneBarProps) {
  return (
    <header className={styles['bar']}>
      <h1>{words.title}</h1>
      <IconButton label={words.bar.find} icon="find" size={18} onPress={onFind} />
      <IconButton label={words.bar.settings} icon="settings" size={18} expanded={settingsOpen} onPress={onSettings} />
      <LanguageButton words={words} />
    </header>
  );
}
