import type { StepWords } from './StepWords.ts';

/** Steps between places in Chinese. */
export const stepsZh = {
  path: '所在位置',
  previous: (name, here) => `${here}之前：${name}`,
  next: (name, here) => `${here}之后：${name}`,
  rankIn: (rank, of, where) => `在${where}有数值的 ${of} 个地区中居第 ${rank} 位`,
  rankOfProvinces: (rank, of) => `在有数值的 ${of} 个省级地区中居第 ${rank} 位`,
  estimatedPart: percent => `合计中有 ${percent} 为估算`,
  method: {
    reported: '来源公布',
    'from-growth': '由增长率或份额推得',
    'part-of-year': '由部分月份换算',
    'doubtful-figure': '有公布但存疑',
    'from-county': '由所辖县数字推得',
    'from-rank': '由位次推得',
    'from-revenue-rank': '由收入位次推得',
    'between-figures': '内插',
    'beyond-figures': '外推',
    spread: '按城镇人口分配',
    published: '公布的统计',
    sum: '地级地区合计',
  },
  seriesChoice: '历年数字',
} satisfies StepWords;
