import { describe, expect, it } from 'vitest';
import { figure, table } from './table.ts';

describe('figure', () => {
  it.each([
    [0.4321, '0.43'],
    [3.456, '3.46'],
    [34.56, '34.6'],
    [345.6, '346'],
    [258_123.4, '258,123'],
    [0, '0'],
    [0.001, '0'],
    [-12.34, '-12.3'],
    [Number.NaN, '–'],
    [Infinity, '∞'],
  ])('writes %s as %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});

describe('table', () => {
  it('puts rows under a head, and keeps its own sign out of the cells', () => {
    expect(table(['what', 'ms'], [['a|b', '1']])).toBe('| what | ms |\n|---|--:|\n| a\\|b | 1 |');
  });
});
