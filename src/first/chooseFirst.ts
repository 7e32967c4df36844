/** What the inline script below needs of the page. */
type Page = {
  readonly search: string;
  /** The browser's language, a BCP 47 tag. */
  readonly language: string;
  readonly isDark: boolean;
  readonly root: { lang: string; readonly dataset: DOMStringMap };
};

/**
 * Settles face, language and how much of the picture is true for the link, before anything is painted: `heat` for the
 * default view; `land` where the link asks for another year, measure, layer or for reported values alone; `none` where
 * it moves the map. Sent to the page as text, so it stands alone: it knows the link's keys, and not the program.
 */
export function chooseFirst({ search, language, isDark, root }: Page): void {
  const link = new URLSearchParams(search);
  const has = (...keys: readonly string[]) => keys.some(key => link.has(key));
  const asked = link.get('lang') ?? '';
  const spoken = ['zh', 'en'].includes(asked) ? asked : language.toLowerCase();
  const theme = link.get('t') ?? '';
  root.lang = spoken.startsWith('zh') ? 'zh-CN' : 'en';
  root.dataset['face'] = ['light', 'dark'].includes(theme) ? theme : isDark ? 'dark' : 'light';
  // A parameter that turns out to be nonsense only costs the picture; it never makes it lie.
  root.dataset['first'] = has('at', 'p') ? 'none' : has('y', 'm', 'l', 'e', 'cm') ? 'land' : 'heat';
}

/**
 * Sets the mark `first-picture` when the picture has been painted: stands in the page right behind it, waits for the
 * frame that draws it, and then for that frame to end.
 */
export function markFirst(): void {
  if (document.documentElement.dataset['first'] === 'none') return;
  requestAnimationFrame(() => setTimeout(() => performance.mark('first-picture')));
}

const PAGE =
  '{search:location.search,language:navigator.language,' +
  "isDark:matchMedia('(prefers-color-scheme: dark)').matches,root:document.documentElement}";

/** The inline scripts of the first response: `choose` for the head, `mark` for behind the picture. */
export const SCRIPTS = {
  choose: `(${chooseFirst.toString()})(${PAGE})`,
  mark: `(${markFirst.toString()})()`,
} as const;
