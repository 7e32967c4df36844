import type { Language } from './language.ts';

/** How a cell of the volume table got its value, by the method's id in the data. */
const SENTENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  reported: {
    zh: '采用来源公布的全年数字。',
    en: 'The full-year figure of a published source.',
  },
  'from-growth': {
    zh: '由公布的增长率或份额，与公布的数字推得。',
    en: 'Reckoned from a published rate of growth or share and a published figure.',
  },
  'part-of-year': {
    zh: '由公布的部分月份数字，按全国季节规律和当地增长换算为全年。',
    en: 'A published figure for part of the year, brought to the full year by the nation’s season and local growth.',
  },
  'doubtful-figure': {
    zh: '有公布数字，但年份或口径存疑，因此按估算处理。',
    en: 'There is a published figure, but its year or scope is in doubt, so it counts as an estimate.',
  },
  'from-county': {
    zh: '由所辖县（市）的公布数字，按其在本地所占比重推得。',
    en: 'Reckoned from the published figure of a county in it and that county’s share.',
  },
  'from-rank': {
    zh: '由公布的快递业务量位次推得：介于位次前后的已知数字之间。',
    en: 'Reckoned from a published ranking: between the known figures ranked above and below it.',
  },
  'from-revenue-rank': {
    zh: '由公布的快递业务收入位次推得：按该位次通常对应的件数，并参考城镇人口。',
    en: 'Reckoned from a published ranking by express revenue: the volume usual at that rank, tempered by its townspeople.',
  },
  'between-figures': {
    zh: '由前后年份的数字，按所占份额内插。',
    en: 'Interpolated by its share between figures of earlier and later years.',
  },
  'beyond-figures': {
    zh: '由最近有数字的年份，按所占份额外推。',
    en: 'Carried on by its share from the nearest year that has a figure.',
  },
  spread: {
    zh: '由全省余下的件数，按城镇人口分配，城市越大分得越多；六个省兼顾淘宝村数量。',
    en: 'Its part of what is left of the province, divided by townspeople, more than in proportion, and in six provinces by Taobao villages.',
  },
};

/** The sentence for a method, or undefined where the cell names none or one that has no sentence. */
export function methodSentence(method: string | undefined, language: Language): string | undefined {
  return method === undefined ? undefined : SENTENCES[method]?.[language];
}
