import { describe, expect, it } from 'vitest';
import { chooseFirst } from './chooseFirst.ts';

function chosen(search: string, language = 'zh-CN', isDark = false) {
  const dataset: Record<string, string> = {};
  const root = { lang: '', dataset };
  chooseFirst({ search, language, isDark, root });
  return { lang: root.lang, face: dataset['face'], first: dataset['first'] };
}

describe('chooseFirst', () => {
  it.each([
    ['', 'zh-CN', false, 'zh-CN', 'light'],
    ['', 'zh-TW', true, 'zh-CN', 'dark'],
    ['', 'en-GB', false, 'en', 'light'],
    ['', 'fr', true, 'en', 'dark'],
    ['?v=1&lang=en&t=dark', 'zh-CN', false, 'en', 'dark'],
    ['?lang=zh&t=light', 'en', true, 'zh-CN', 'light'],
    ['?lang=xx&t=pink', 'en', true, 'en', 'dark'],
  ])('%s in %s, dark %s: %s, %s', (search, language, isDark, lang, face) => {
    expect(chosen(search, language, isDark)).toEqual({ lang, face, first: 'heat' });
  });

  it.each([
    ['?c=lighting', 'heat'],
    ['?v=1&lang=en&t=dark', 'heat'],
    ['?y=2019', 'land'],
    ['?m=villages', 'land'],
    ['?l=fill', 'land'],
    ['?e=0', 'land'],
    ['?w=compare&cm=growth', 'land'],
    ['?at=113.2_22.6_8.5', 'none'],
    ['?p=330700', 'none'],
    ['?y=2019&p=330700', 'none'],
  ])('of the picture, %s leaves the %s', (search, first) => {
    expect(chosen(search).first).toBe(first);
  });
});
