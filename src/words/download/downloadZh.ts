import type { DownloadWords } from './DownloadWords.ts';

/** Downloads in Chinese. */
export const downloadZh = {
  name: '下载',
  scope: '范围',
  all: rows => `全部 ${rows} 行`,
  shown: rows => `筛选出的 ${rows} 行`,
  preparing: '正在准备…',
  saved: file => `已保存 ${file}`,
  failed: '没能取到来源，文件没有保存。请重试。',
  places: { parcels: '地级单元寄出的快递', villages: '地级单元的淘宝村' },
  belts: '产业带及其数字',
  ranking: '排名',
  note: '每行都有性质（status）和来源；空值是缺口，原因在 gap 栏，不是 0。口径、时段或性质不同的数字不能相加。',
  outlines: '轮廓经过简化，是示意图，不能作为划界依据，也不能量算面积。',
} satisfies DownloadWords;
