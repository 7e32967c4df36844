import { describe, expect, it } from 'vitest';
import type { Point } from './pictureFrame.ts';
import { simplifyLine } from './simplifyLine.ts';

const ZIGZAG: readonly Point[] = [[0, 0], [1, 0.5], [2, -0.5], [3, 6], [4, 0]]; // prettier-ignore
const RING: readonly Point[] = [[0, 0], [5, 0], [10, 10], [5, 5], [0, 0]]; // prettier-ignore

describe('simplifyLine', () => {
  it('leaves out what lies within the tolerance, and keeps the ends', () => {
    expect(simplifyLine(ZIGZAG, 2)).toEqual([[0, 0], [2, -0.5], [3, 6], [4, 0]]); // prettier-ignore
    expect(simplifyLine(ZIGZAG, 10)).toEqual([[0, 0], [4, 0]]); // prettier-ignore
  });

  it('keeps a ring open', () => {
    expect(simplifyLine(RING, 1)).toContainEqual([10, 10]);
    expect(simplifyLine(RING, 1).length).toBeGreaterThanOrEqual(3);
  });

  it('leaves two points as they are', () => {
    expect(simplifyLine([[1, 1], [2, 2]], 9)).toEqual([[1, 1], [2, 2]]); // prettier-ignore
  });
});
