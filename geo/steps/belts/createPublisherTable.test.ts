import { describe, expect, test } from 'vitest';
import { readTable } from '../readTable.ts';
import { createPublisherTable } from './createPublisherTable.ts';

const publisherOf = createPublisherTable(readTable('belts/publishers.csv', ['part', 'publisher']));

describe('the publisher table', () => {
  test.each([
    ['新华社', 'Xinhua (mirror copy)'],
    ['淮南日报 (新华网)', '新华社 via taiwan.cn'],
    ['人民网 (闽南网)', "People's Daily Online"],
    ['青岛新闻网 (央视网)', 'CCTV Finance'],
    ['经济日报?', '经济日报'],
    ['copy of 钱江晚报', '浙江在线台州'],
  ])('%s and %s are one publisher', (...[one, other]) => {
    expect(publisherOf(one)).toBeDefined();
    expect(publisherOf(one)).toBe(publisherOf(other));
  });

  test.each([
    ['新华社', '人民日报'],
    ['解放日报', 'China Daily'],
    ['复旦“记录中国”', '正和岛'],
  ])('%s and %s are two', (...[one, other]) => {
    expect(publisherOf(one)).not.toBe(publisherOf(other));
  });

  test.each(['website not named here', 'linda-walsh blog', '网易号', 'copy of 中山 news', ''])(
    '"%s" tells nothing of who published',
    name => {
      expect(publisherOf(name)).toBeUndefined();
    },
  );
});
