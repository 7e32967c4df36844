import { describe, expect, it } from 'vitest';
import type { Finding } from './findings.ts';
import { planOf } from './plan.ts';
import { report } from './report.ts';

const findings: readonly Finding[] = [
  { peer: 'maplibreEmpty', points: 340, values: { play: 0.2, idle: 1 } },
  { peer: 'leaflet', points: 340, values: { play: 20.2, requests: 8 } },
  { peer: 'leaflet', points: 100_000, failure: 'the tab crashed' },
  { peer: 'product', points: 340, values: { play: 0.6, idle: 2 } },
  { peer: 'product', points: 100_000, values: { play: 0.6 } },
];
const machine = { processor: 'Some CPU, 2 cores', browser: 'Chromium 1', drawing: 'in software' };
const text = report(findings, planOf(['--quick']), machine);

describe('report', () => {
  it('names the machine and says how many bars are met', () => {
    expect(text).toContain('Measured on Some CPU, 2 cores, Chromium 1, WebGL drawn in software.');
    expect(text).toContain('2 of 2 met.');
  });

  it('gives ratios above the empty page and says what failed', () => {
    expect(text).toContain('| Leaflet + leaflet.heat | 20.2 (50×) | the tab crashed |');
    expect(text).toContain('| this map | 0.6 | 0.6 |');
  });

  it('leaves out columns without any number', () => {
    expect(text).not.toContain('pictures a second');
    expect(text).toContain('| page | requests |');
  });
});
