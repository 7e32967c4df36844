import { describe, expect, it } from 'vitest';
import { failureOf, middle, type Finding } from './findings.ts';

const findings: readonly Finding[] = [
  { peer: 'leaflet', points: 340, values: { play: 20, idle: 1 } },
  { peer: 'leaflet', points: 340, values: { play: 30 } },
  { peer: 'leaflet', points: 340, values: { play: 22, heat: Number.NaN } },
  { peer: 'leaflet', points: 1000, values: { play: 99 } },
  { peer: 'echarts', points: 340, values: { play: 90 } },
  { peer: 'echarts', points: 1000, failure: 'the tab crashed' },
];

describe('middle', () => {
  it('takes the median of one page and one number of points', () => {
    expect(middle(findings, { peer: 'leaflet', points: 340 }, 'play')).toBe(22);
    expect(middle(findings, { peer: 'leaflet', points: 340 }, 'idle')).toBe(1);
  });

  it('has no answer for what was not found', () => {
    expect(middle(findings, { peer: 'leaflet', points: 340 }, 'heat')).toBeNaN();
    expect(middle(findings, { peer: 'echarts', points: 1000 }, 'play')).toBeNaN();
  });
});

describe('failureOf', () => {
  it('tells why, of that page and number only', () => {
    expect(failureOf(findings, 'echarts', 1000)).toBe('the tab crashed');
    expect(failureOf(findings, 'echarts', 340)).toBeUndefined();
    expect(failureOf(findings, 'leaflet', 1000)).toBeUndefined();
  });
});
