import { shortenName } from './shortenName.ts';

/** Peoples after whom province- and prefecture-level autonomous units are named. */
const PEOPLES: readonly (readonly [zh: string, en: string])[] = [
  ['土家族', 'Tujia'],
  ['布依族', 'Buyei'],
  ['朝鲜族', 'Korean'],
  ['哈尼族', 'Hani'],
  ['景颇族', 'Jingpo'],
  ['傈僳族', 'Lisu'],
  ['柯尔克孜', 'Kyrgyz'],
  ['哈萨克', 'Kazakh'],
  ['维吾尔', 'Uygur'],
  ['蒙古', 'Mongol'],
  ['苗族', 'Miao'],
  ['藏族', 'Tibetan'],
  ['羌族', 'Qiang'],
  ['彝族', 'Yi'],
  ['侗族', 'Dong'],
  ['壮族', 'Zhuang'],
  ['傣族', 'Dai'],
  ['白族', 'Bai'],
  ['回族', 'Hui'],
  ['黎族', 'Li'],
];

/** Longest endings first. */
const KINDS: readonly (readonly [zh: string, en: string])[] = [
  ['特别行政区', 'Special Administrative Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['地区', 'Prefecture'],
  ['林区', 'Forestry District'],
  ['省', 'Province'],
  ['盟', 'League'],
  ['市', 'City'],
  ['县', 'County'],
];

/** Names of the peoples in the order in which the Chinese name gives them. */
function peoplesIn(zh: string): string[] {
  const found = PEOPLES.map(([name, en]) => ({ en, at: zh.indexOf(name) })).filter(({ at }) => at >= 0);
  return found.toSorted((a, b) => a.at - b.at).map(({ en }) => en);
}

/**
 * Full English name of a province or prefecture-level unit from its full Chinese and its short English name:
 * 湘西土家族苗族自治州, Xiangxi gives Xiangxi Tujia and Miao Autonomous Prefecture. A remark in brackets stays at the end.
 */
export function nameInEnglish(zh: string, short: string): string {
  const [, name = short, remark = ''] = /^(.*?)( \(.*\))?$/.exec(short) ?? [];
  const kind = KINDS.find(([ending]) => zh.endsWith(ending))?.[1] ?? '';
  const peoples = kind.startsWith('Autonomous') ? peoplesIn(zh.slice(shortenName(zh).length)) : [];
  return `${[name, peoples.join(' and '), kind].filter(part => part !== '').join(' ')}${remark}`;
}
