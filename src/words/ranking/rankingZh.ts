import type { RankingWords } from './RankingWords.ts';

/** The ranking in Chinese. */
export const rankingZh = {
  level: '级别',
  levels: { provinces: '省级', prefectures: '地级', belts: '产业带' },
  year: '年份',
  before: '比较',
  yearBefore: '上一年',
  by: '按',
  ownScale: '条长按当年最大值',
  summary: ({ year, what, ranked, reported, estimated }) =>
    `${year}年${what}：${ranked} 个有数值，其中公布 ${reported}、估算 ${estimated}`,
  column: { rank: '名次', change: '变化', place: '地区', belt: '产业带', value: '数值' },
  tied: rank => `并列第 ${rank}`,
  possible: (best, worst) => `${best}—${worst}`,
  possibleNote: '小字：按各数值区间可能的名次',
  gained: (places, from) => `上升 ${places} 位，原第 ${from} 位`,
  lost: (places, from) => `下降 ${places} 位，原第 ${from} 位`,
  same: from => `不变，原第 ${from} 位`,
  isNew: reason => `新列入，此前：${reason}`,
  newcomer: '新',
  unranked: count => `没有名次的 ${count} 个`,
  was: rank => `此前第 ${rank} 位`,
  noBefore: '本图从 2014 年开始，没有更早的名次可比。',
  noBeforeScale: year => `${year}年没有同一口径的数字，名次无从比较。`,
  scaleNote: '各年条长同尺',
  noScale: (year, figures) =>
    `${year}年产业带的 ${figures} 个数字口径各不相同，没有三个产业带用同一口径，所以排不出名次。换一年试试。`,
  differing: belts => `来源互相矛盾，未列入：${belts}`,
  race: (year, leaders) => `${year}年前三位：${leaders}。停止播放后可逐行阅读。`,
  fold: '设置与下载',
  comma: '，',
} satisfies RankingWords;
