import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import type { Subject } from '#state/selection.ts';
import { outlined } from './highlight.ts';

const units = (...ids: number[]) => ids.map(id => ({ source: 'units', id }));

describe('outlined', () => {
  it.each<[string, Subject | null, readonly object[]]>([
    ['a unit', { kind: 'place', id: '330700' }, units(330_700)],
    ['a unit that is a province too', { kind: 'place', id: '810000' }, units(810_000)],
    ['a province', { kind: 'place', id: '330000' }, units(330_700)],
    ['a county', { kind: 'place', id: '330782' }, [{ source: 'counties', id: '330782' }]],
    [
      'a county of a unit that is a province too',
      { kind: 'place', id: '810101' },
      [{ source: 'counties', id: '810101' }],
    ],
    ['a town', { kind: 'place', id: '330782/佛堂镇' }, [{ source: 'towns', id: '330782/佛堂镇' }]],
    ['a code that leads nowhere', { kind: 'place', id: '999999' }, []],
    ['the nation', { kind: 'place', id: '100000' }, []],
    ['a belt', { kind: 'belt', id: 'guzhen' }, []],
    ['nothing', null, []],
  ])('marks %s', (_, subject, expected) => {
    expect(outlined(TINY_CHINA, subject)).toEqual(expected);
  });
});
