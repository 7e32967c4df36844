import { expect, it } from 'vitest';
import { alignTable } from './alignTable.ts';

it('aligns the first column left and the others right', () => {
  expect(
    alignTable(
      ['', 'tests'],
      [
        ['path', '7'],
        ['longer path', '1234567'],
      ],
    ),
  ).toEqual(['               tests', 'path               7', 'longer path  1234567']);
});
