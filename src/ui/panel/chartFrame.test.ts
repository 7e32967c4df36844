import { describe, expect, it } from 'vitest';
import { CHART, chartFrame } from './chartFrame.ts';

describe('chartFrame', () => {
  const frame = chartFrame([2014, 2024], 506);

  it('stands zero on the foot and the top tick at the top', () => {
    expect(frame.y(0)).toBeCloseTo(CHART.height - CHART.bottom);
    expect(frame.y(600)).toBeCloseTo(CHART.top);
  });

  it('keeps every year inside, evenly apart', () => {
    expect(frame.x(2014)).toBeCloseTo(CHART.left + frame.step / 2);
    expect(frame.x(2024)).toBeCloseTo(CHART.width - CHART.right - frame.step / 2);
    expect(frame.x(2019) - frame.x(2018)).toBeCloseTo(frame.step);
  });

  it('draws all zeros on the foot', () => {
    expect(chartFrame([2014, 2024], 0).y(0)).toBeCloseTo(CHART.height - CHART.bottom);
  });
});
