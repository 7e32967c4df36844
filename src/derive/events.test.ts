import { describe, expect, it } from 'vitest';
import { DEFAULT_SELECTION, type Selection } from '#state/selection.ts';
import { TINY_CHINA } from '../../tests/fixtures/tinyChina.ts';
import { TINY_EVENTS } from '../../tests/fixtures/tinyEvents.ts';
import { deriveEvents } from './events.ts';

const shown = (change: Partial<Selection>) =>
  deriveEvents(TINY_CHINA, TINY_EVENTS, { ...DEFAULT_SELECTION, ...change });
const dates = (events: readonly { date: string }[]) => events.map(({ date }) => date);
const inYear = (year: number, change: Partial<Selection> = {}) => shown(change).years.find(each => each.year === year);

describe('deriveEvents', () => {
  it('loses nothing: before, in each year, after', () => {
    const { before, years, after } = shown({});
    expect(dates(before)).toEqual(['2010']);
    expect(dates(after)).toEqual(['2025-06']);
    expect(years).toHaveLength(11);
    const all = [...before, ...years.flatMap(({ events }) => events), ...after];
    expect(all).toHaveLength(TINY_EVENTS.events.length);
  });

  it('counts by month where the month is known, and apart where it is not', () => {
    expect(inYear(2018)?.months).toEqual([0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1]);
    expect(inYear(2018)?.undated).toBe(0);
    expect(inYear(2015)?.months.every(count => count === 0)).toBe(true);
    expect(inYear(2015)?.undated).toBe(1);
  });

  it('hides events of belts that the categories hide, and keeps those of places and of the nation', () => {
    expect(dates(inYear(2018, { categories: ['bags'] })?.events ?? [])).toEqual(['2018-07', '2018-07-24']);
    expect(inYear(2015, { categories: ['bags'] })?.events).toHaveLength(1);
    expect(shown({ categories: ['bags'] }).before).toEqual([]);
  });

  it('keeps the chosen kinds, and goes on counting all of them', () => {
    const { years, counts } = shown({ kinds: ['market', 'platform'] });
    expect(dates(years.flatMap(({ events }) => events))).toEqual(['2018-07-24', '2018-12']);
    expect(counts.get('pilot-zone')).toBe(2);
    expect(counts.get('ranking')).toBe(0);
  });

  it('halts for the nation first, then for belts of the first tier, and for nothing else', () => {
    expect(dates(inYear(2015)?.notable ?? [])).toEqual(['2015']);
    expect(dates(inYear(2018)?.notable ?? [])).toEqual(['2018-12']);
    expect(inYear(2022)?.notable).toEqual([]);
  });
});

describe('marks on the map', () => {
  it('stand at the belts and places of the year, and nowhere for the nation', () => {
    const ids = shown({ year: 2018 }).marks.map(({ subject }) => subject.id);
    expect(ids).toEqual(['330700', 'baigou', 'guzhen']);
    expect(shown({ year: 2015 }).marks).toEqual([]);
  });

  it('obey the switch', () => {
    expect(shown({ year: 2018, events: false }).marks).toEqual([]);
  });
});

describe('pilot zones', () => {
  it.each([
    [2017, []],
    [2018, ['2018-07']],
    [2021, ['2018-07']],
    [2022, ['2018-07', '2022-01']],
  ])('are those approved by the end of %d', (year, expected) => {
    const { zones } = shown({ year, zones: true });
    expect(zones.flatMap(({ titles }) => titles.map(({ zh }) => zh))).toEqual(expected);
    expect(zones.length).toBeLessThanOrEqual(1);
  });

  it('are not drawn unless asked for, and do not hang on the kinds', () => {
    expect(shown({ year: 2022 }).zones).toEqual([]);
    expect(shown({ year: 2022, zones: true, kinds: ['market'] }).zones).toHaveLength(1);
  });
});
