import { describe, expect, it } from 'vitest';
import { pathData } from './pathData.ts';

describe('pathData', () => {
  it.each([
    [
      'a line',
      [
        [
          [10, 20],
          [12, 15],
          [12, 30],
        ],
      ],
      'm10 20l2-5 0 15',
    ],
    [
      'a ring',
      [
        [
          [0, 0],
          [4, 0],
          [4, 3],
          [0, 0],
        ],
      ],
      'm0 0l4 0 0 3z',
    ],
    [
      'what follows a ring',
      [
        [
          [1, 1],
          [4, 0],
          [4, 3],
          [1, 1],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ],
      'm1 1l3-1 0 3zm1 1l1 1',
    ],
    [
      'what follows a line',
      [
        [
          [1, 1],
          [4, 0],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ],
      'm1 1l3-1m-2 2l1 1',
    ],
    [
      'a point',
      [
        [
          [5, 5],
          [5, 5],
        ],
      ],
      'm5 5l1 0-1 1z',
    ],
  ])('writes %s', (_, lines, path) => {
    expect(pathData(lines)).toBe(path);
  });
});
