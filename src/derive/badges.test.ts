import { describe, expect, it } from 'vitest';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { TINY_EVENTS } from '../../tests/fixtures/tinyEvents.ts';
import { badgesOf, listCount } from './badges.ts';

const of = (kind: 'belt' | 'place', id: string) => badgesOf(TINY_CHINA, TINY_EVENTS, { kind, id });

describe('badgesOf', () => {
  it('gives a unit its pilot zones, the first one first', () => {
    expect(of('place', '330700').zones.map(({ batch }) => batch)).toEqual([3, 6]);
    expect(of('place', '442000').zones).toEqual([]);
  });

  it('tells rural programmes from other lists', () => {
    const { lists, rural } = of('belt', 'henglan');
    expect(lists.map(({ list }) => list.id)).toEqual(['cntac']);
    expect(rural.map(({ list }) => list.id)).toEqual(['rural-demo']);
  });

  it('keeps who says so, and that nobody is known to', () => {
    expect(of('belt', 'guzhen').lists[0]?.entry.source).toBe('press');
    expect(of('belt', 'henglan').lists[0]?.entry.source).toBeUndefined();
  });

  it('counts a list once for a place, however many of its belts are on it', () => {
    const { lists } = of('place', '442000');
    expect(lists).toHaveLength(2);
    expect(listCount(lists)).toBe(1);
  });

  it('has nothing to say of a belt or place that is nowhere named', () => {
    expect(of('place', '810000')).toEqual({ zones: [], lists: [], rural: [] });
    expect(of('belt', 'no-such-belt')).toEqual({ zones: [], lists: [], rural: [] });
  });
});
