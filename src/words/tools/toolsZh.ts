import type { ToolWords } from './ToolWords.ts';

/** The tools in Chinese. */
export const toolsZh = {
  bar: '工具',
  tool: {
    table: { name: '表格', note: '地图所示数字的表格（T）' },
    ranking: { name: '排名', note: '各地排名与名次变化' },
    compare: { name: '对比', note: '两地对比、两年对比、年均增长' },
    analysis: { name: '分析', note: '重心、范围内合计、逐年小图、集中度' },
    own: { name: '我的数据', note: '在地图上看自己的数据，不离开本机' },
  },
  addToCompare: '加入对比',
  tabs: '工具与资料',
  drop: '松手即可在地图上看这份数据（只在本机读取，不上传）',
} satisfies ToolWords;
