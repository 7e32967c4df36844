import type { Bilingual } from '#data/bilingual.ts';
import { romanise } from '../places/romanise.ts';

/** Longest endings first; what ends otherwise is romanised whole. */
const KINDS: readonly (readonly [zh: string, en: string])[] = [
  ['经济开发区', 'economic development zone'],
  ['台商投资区', 'investment zone for Taiwan businesses'],
  ['街道办事处', 'subdistrict'],
  ['民族乡', 'ethnic township'],
  ['街道办', 'subdistrict'],
  ['办事处', 'subdistrict'],
  ['高新区', 'high-tech zone'],
  ['新城', 'new town'],
  ['街道', 'subdistrict'],
  ['社区', 'community'],
  ['居委会', 'community'],
  ['镇', 'town'],
  ['乡', 'township'],
  ['街', 'subdistrict'],
  ['区', 'district'],
  ['村', 'village'],
];

/**
 * The name of a town, zone or village of the lists with its English form: the reading of the name and the kind of
 * place, 上街镇 Shangjie town. A name of two characters keeps its kind in the reading: 壶镇 Huzhen town.
 */
export function nameListed(zh: string): Bilingual {
  const kind = KINDS.find(([ending]) => zh.endsWith(ending));
  if (kind === undefined) return { zh, en: romanise(zh) };
  const [ending, en] = kind;
  const stem = zh.slice(0, -ending.length);
  if (stem === '') return { zh, en: en.replace(/^./, first => first.toUpperCase()) };
  return { zh, en: `${romanise(stem.length < 2 ? zh : stem)} ${en}` };
}
