import type { FindWords } from './FindWords.ts';

/** The finder in Chinese. */
export const findZh = {
  name: '查找',
  hint: '名称、拼音、首字母、品类、旧地名、事件',
  belts: '产业带',
  none: '没有匹配的结果',
  kind: { belt: '产业带', place: '地区', county: '县区', category: '品类', event: '事件' },
  count: belts => `共 ${belts} 个`,
  beltsOf: count => `${count} 个产业带，选中后只看这一类`,
  former: until => `${until} 年以前的名称`,
  shown: (count, of) => (count < of ? `显示前 ${count} 个，共 ${of} 个` : `共 ${of} 个`),
} satisfies FindWords;
