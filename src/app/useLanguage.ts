import { useEffect } from 'react';
import type { Language } from '#data/bilingual.ts';
import { useSelection } from '#state/selection.ts';
import { wordsIn } from '#words/wordsIn.ts';

/** `zh-CN` also makes the browser choose simplified Han forms for every character. */
const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The reader's browser decides until the viewer does: any Chinese gives zh, anything else en. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The language to speak; keeps the document's `lang` and title in step. */
export function useLanguage(): Language {
  const language = useSelection(selection => selection.language) ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = TAGS[language];
    document.title = wordsIn(language).title;
  }, [language]);
  return language;
}
