import { describe, expect, it } from 'vitest';
import { findSources } from './findSources.ts';

const SOURCES = [
  { publisher: '国家邮政局', title: '2020年邮政行业发展统计公报', date: '2021-05-12' },
  { publisher: 'AliResearch', title: 'Taobao villages of 2016', date: '2016-10' },
  { publisher: 'Xinhua', title: 'Parcels in Zhejiang', date: 'undated' },
];

describe('findSources', () => {
  it.each([
    ['', [0, 1, 2]],
    ['  ', [0, 1, 2]],
    ['邮政', [0]],
    ['aliresearch', [1]],
    ['2016 villages', [1]],
    ['villages parcels', []],
    ['2021-05', [0]],
    ['UNDATED', [2]],
  ])('finds for "%s" the sources %j', (query, expected) => {
    expect(findSources(SOURCES, query)).toEqual(expected.map(index => SOURCES[index]));
  });
});
