import { selectTheme } from '#state/actions.ts';
import { linkState } from '#state/linkSync.ts';
import { encodeLink } from '#state/link.ts';
import { THEMES, useSelection, type Theme } from '#state/selection.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useCopy } from '../kit/useCopy.ts';
import { LanguageButton } from './LanguageButton.tsx';
import styles from './PageTools.module.css';

/** The theme that follows in the round: system, light, dark. */
function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}

/** Full address of the present view. */
function viewAddress(): string {
  const address = new URL(location.href);
  address.search = encodeLink(linkState());
  return address.href;
}

/** What concerns the whole page: language, appearance, a link to this view, and where the data come from. */
export function PageTools({ words, onAbout }: { words: Words; onAbout: () => void }) {
  const theme = useSelection(selection => selection.theme);
  const [copied, copy] = useCopy();
  const { bar } = words;
  return (
    <div className={styles['tools']}>
      <LanguageButton words={words} />
      <IconButton label={bar.theme[theme]} icon={theme} onPress={() => selectTheme(nextTheme(theme))} />
      <IconButton
        label={bar.copyLink}
        icon={copied === 'copied' ? 'check' : 'link'}
        onPress={() => copy(viewAddress())}
      />
      <IconButton label={bar.about} icon="info" onPress={onAbout} />
      <output className={styles['said']}>
        {copied === 'idle' ? '' : copied === 'copied' ? bar.copied : bar.notCopied}
      </output>
    </div>
  );
}
