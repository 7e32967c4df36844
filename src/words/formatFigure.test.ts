import { describe, expect, it } from 'vitest';
import { formatFigure, formatShare, formatValue } from './formatFigure.ts';

describe('formatFigure', () => {
  it.each([
    { value: 16_500_000_000, unit: 'yuan', qualifier: 'exact', zh: '165亿元', en: '¥16.5 billion' },
    { value: 1_200_000_000, unit: 'usd', qualifier: 'over', zh: '超12亿美元', en: 'over US$1.2 billion' },
    { value: 45_000, unit: 'enterprises', qualifier: 'nearly', zh: '近4.5万家企业', en: 'nearly 45,000 enterprises' },
    { value: 1, unit: 'enterprises', qualifier: 'exact', zh: '1家企业', en: '1 enterprise' },
    { value: 1, unit: 'counties', qualifier: 'exact', zh: '1个县（市、区）', en: '1 county' },
    { value: 1, unit: 'persons', qualifier: 'exact', zh: '1人', en: '1 person' },
    { value: 37.5, unit: 'percent', qualifier: 'about', zh: '约37.5%', en: 'about 37.5%' },
    { value: 3, unit: 'rank', qualifier: 'exact', zh: '第 3 位', en: 'No. 3' },
    { value: 200, unit: 'count', qualifier: 'exact', zh: '200个', en: '200' },
    { value: 12, unit: 'furlongs', qualifier: 'exact', zh: '12 furlongs', en: '12 furlongs' },
    { value: 5, unit: 'yuan', qualifier: 'guessed', zh: '5元', en: '¥5' },
  ])('writes $value $unit ($qualifier) as $zh and $en', ({ zh, en, ...figure }) => {
    expect(formatFigure(figure, 'zh')).toBe(zh);
    expect(formatFigure(figure, 'en')).toBe(en);
  });
});

describe('formatValue', () => {
  it('claims two digits of an estimate', () => {
    expect(formatValue({ value: 1_234_567_890, unit: 'parcels' }, 'zh', 'estimate')).toBe('12亿件');
    expect(formatValue({ value: 1_234_567_890, unit: 'parcels' }, 'en', 'estimate')).toBe('1.2 billion parcels');
  });
});

describe('formatShare', () => {
  it.each([
    [0, '0%'],
    [0.00001, '< 0.01%'],
    [0.0056, '0.56%'],
    [0.08614, '8.6%'],
    [0.387, '39%'],
    [1, '100%'],
  ])('writes %d as %s', (share, text) => {
    expect(formatShare(share, 'zh')).toBe(text);
    expect(formatShare(share, 'en')).toBe(text);
  });
});
