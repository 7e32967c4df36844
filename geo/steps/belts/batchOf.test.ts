import { describe, expect, it } from 'vitest';
import { batchOf } from './batchOf.ts';

describe('batchOf', () => {
  it.each([
    ['杭州市获批跨境电商综合试验区(第一批)', 1],
    ['义乌市获批跨境电商综合试验区(第三批)', 3],
    ['某市获批跨境电商综合试验区(第七批)', 7],
  ])('reads %s', (text, batch) => {
    expect(batchOf(text)).toBe(batch);
  });

  it.each(['某市获批跨境电商综合试验区', '某市获批(第?批)'])('refuses %s', text => {
    expect(() => batchOf(text)).toThrow(text);
  });
});
