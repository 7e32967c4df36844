import type { Language } from '#data/bilingual.ts';
import { selectLanguage } from '#state/actions.ts';
import type { Words } from '#words/Words.ts';
import { IconButton } from '../kit/IconButton.tsx';

const OTHER: Readonly<Record<Language, { language: Language; tag: string }>> = {
  zh: { language: 'en', tag: 'en' },
  en: { language: 'zh', tag: 'zh-CN' },
};

/** Changes to the other language; its label is in that language, for those who read no other. */
export function LanguageButton({ words }: { words: Words }) {
  const { language, tag } = OTHER[words.language];
  return (
    <span lang={tag}>
      <IconButton label={words.bar.otherLanguageLabel} onPress={() => selectLanguage(language)}>
        {words.bar.otherLanguage}
      </IconButton>
    </span>
  );
}
