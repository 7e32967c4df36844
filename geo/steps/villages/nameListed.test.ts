import { expect, it } from 'vitest';
import { nameListed } from './nameListed.ts';

it.each([
  ['上街镇', 'Shangjie town'],
  ['锦秋街道', 'Jinqiu subdistrict'],
  ['尚卿乡', 'Shangqing township'],
  ['建平村', 'Jianping village'],
  ['壶镇', 'Huzhen town'],
  ['商贸城', 'Shangmaocheng'],
  ['京溪街', 'Jingxi subdistrict'],
  ['白沟新城', 'Baigou new town'],
  ['经济开发区', 'Economic development zone'],
])('%s is %s in English', (zh, en) => {
  expect(nameListed(zh)).toEqual({ zh, en });
});
