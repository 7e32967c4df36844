import type { LevelWords } from './LevelWords.ts';

/** Levels of places in Chinese. */
export const levelsZh = {
  inside: {
    provinces: count => `省级地区（${count}）`,
    units: count => `地级地区（${count}）`,
    counties: count => `县区（${count}）`,
    towns: count => `乡镇街道（${count}）`,
  },
  columns: { rank: '位次', name: '地区', value: '数值与性质' },
  order: { label: '排序', value: '数值', name: '名称', belts: '产业带' },
  belts: count => `${count} 个产业带`,
  noParcels: {
    county: '这个县当年没有公布快递件数；若按地级市份额分摊，就是编造。',
    town: '没有乡镇一级的快递件数；若按县的份额分摊，就是编造。',
  },
  noTownCount: '名单中没有这个名称；当年可能用的是旧名。',
  whole: (name, year) => `${year}年${name}全境`,
  claims: {
    title: '公布的总数',
    province: '来源对全省的说法。上面的数字是所辖地级地区之和，两者可能不同。',
    county: '来源对本县的说法。',
    none: year => `没有找到 ${year} 年的总数。`,
    months: count => (count === 12 ? '全年' : count === 1 ? '1月' : `1—${count}月`),
    basis: { growth: '由公布的增长率或份额推得', backcast: '由增长率表倒推', doubtful: '精确程度或年份存疑' },
    all: count => `各年总数（${count}）`,
  },
  coarser: (count, unit) => `${unit}另有 ${count} 个产业带只能定位到地级。`,
  beltFigures: '已公布的是这里各产业带的数字，见各产业带面板。',
  notOnMap: '只见于淘宝村名单，位置不详。',
  unknown: { name: '没有这个地区', note: '链接所指的县区或乡镇不在本图中。' },
  near: {
    title: category => `同类产业带：${category}`,
    nearest: '最近',
    largest: '级别最高',
    note: '距离为产业带所标点位之间的直线距离，由本图计算。',
    distance: kilometres => `${kilometres} 公里`,
    none: '图中没有其他同类产业带。',
  },
} satisfies LevelWords;
