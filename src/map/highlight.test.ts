import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import type { Subject } from '#state/selection.ts';
import { unitsOf } from './highlight.ts';

describe('unitsOf', () => {
  it.each<[string, Subject | null, readonly string[]]>([
    ['a unit', { kind: 'place', id: '330700' }, ['330700']],
    ['a unit that is a province too', { kind: 'place', id: '810000' }, ['810000']],
    ['a province', { kind: 'place', id: '330000' }, ['330700']],
    ['a belt', { kind: 'belt', id: 'guzhen' }, []],
    ['nothing', null, []],
  ])('outlines %s', (_, subject, expected) => {
    expect(unitsOf(TINY_CHINA, subject)).toEqual(expected);
  });
});
