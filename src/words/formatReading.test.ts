import { describe, expect, it } from 'vitest';
import { formatBare, formatBareRange, formatRange, formatReading } from './formatReading.ts';

const reported = { value: 11_700_000_000, low: 11_700_000_000, high: 11_700_000_000, status: 'reported' };
const estimated = { value: 153_000_000, low: 104_000_000, high: 226_000_000, status: 'estimated' };

describe('formatReading', () => {
  it('keeps the digits of a reported value', () => {
    expect(formatReading(reported, 'parcels', 'zh')).toBe('117亿件');
    expect(formatReading(reported, 'parcels', 'en')).toBe('11.7 billion parcels');
  });

  it('says that an estimate is about so much, with two digits', () => {
    expect(formatReading(estimated, 'parcels', 'zh')).toBe('约1.5亿件');
    expect(formatReading(estimated, 'parcels', 'en')).toBe('about 150 million parcels');
  });
});

describe('formatRange', () => {
  it('gives both ends of an estimate', () => {
    expect(formatRange(estimated, 'parcels', 'zh')).toEqual(['1亿件', '2.3亿件']);
  });

  it('gives none where the range is one value', () => {
    expect(formatRange(reported, 'parcels', 'en')).toBeUndefined();
  });
});

describe('formatBare and formatBareRange', () => {
  it('write the same digits without the unit', () => {
    expect(formatBare(reported, 'zh')).toBe('117亿');
    expect(formatBare(estimated, 'en')).toBe('about 150 million');
    expect(formatBareRange(estimated, 'zh')).toBe('1亿 – 2.3亿');
    expect(formatBareRange(reported, 'zh')).toBeUndefined();
  });
});
