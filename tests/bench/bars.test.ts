import { describe, expect, it } from 'vitest';
import { judge } from './bars.ts';
import type { Finding } from './findings.ts';

const findings: readonly Finding[] = [
  { peer: 'maplibreEmpty', points: 340, values: { play: 0.2, idle: 1, pan: 2 } },
  { peer: 'maplibreState', points: 340, values: { play: 4.2, draws: 34, 'firstHeat.4g': 4000 } },
  { peer: 'product', points: 340, values: { play: 0.6, idle: 5, draws: 2, likeness: 40, 'firstHeat.4g': 1000 } },
  { peer: 'product', points: 100_000, values: { play: 0.65 } },
];

const row = (part: string) => {
  const found = judge(findings).find(({ what }) => what.includes(part));
  if (!found) throw new Error(`no bar about ${part}`);
  return found;
};

describe('judge', () => {
  it('compares script above the empty page', () => {
    expect(row('playing frame, against MapLibre')).toMatchObject({ value: '0.1×', bar: '≤ 0.15×', met: true });
    expect(row('with 100,000')).toMatchObject({ value: '1.13×', met: true });
  });

  it('says where a bar is missed, and where one asks for at least so much', () => {
    expect(row('at rest')).toMatchObject({ value: '5×', bar: '≤ 3×', met: false });
    expect(row('likeness')).toMatchObject({ value: '40 dB', bar: '≥ 38 dB', met: true });
  });

  it('says nothing of what was not measured', () => {
    expect(row('with 1,000,000')).toMatchObject({ value: '–', met: null });
    expect(row('against deck.gl').met).toBeNull();
  });

  it('puts the other pages beside', () => {
    expect(row('draw calls').beside).toBe('MapLibre heatmap, feature-state 34');
  });
});
