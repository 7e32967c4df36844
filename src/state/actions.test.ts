import { beforeEach, describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '#data/event.ts';
import {
  arriveAtEvents,
  moveTime,
  openEvents,
  reportLacking,
  selectCategories,
  selectKinds,
  selectLayer,
  selectMeasure,
  toggleCategories,
} from './actions.ts';
import { onTimePosition, timePosition } from './clock.ts';
import { DEFAULT_SELECTION, useSelection } from './selection.ts';
import { useSession } from './session.ts';

beforeEach(() => {
  useSelection.setState(DEFAULT_SELECTION);
  moveTime(2024);
});

describe('moveTime', () => {
  it('tells every frame to the clock but only whole years to the selection', () => {
    const seen: number[] = [];
    let years = 0;
    const stops = [onTimePosition(position => seen.push(position)), useSelection.subscribe(() => (years += 1))];
    for (let step = 0; step <= 100; step += 1) moveTime(2014 + step / 100);
    for (const stop of stops) stop();
    expect(seen).toHaveLength(101);
    expect(years).toBe(2);
    expect(useSelection.getState().year).toBe(2015);
  });

  it('says when it stands between two years', () => {
    moveTime(2018.25);
    expect(useSession.getState().between).toBe(true);
    expect(useSelection.getState().year).toBe(2018);
    moveTime(2018);
    expect(useSession.getState().between).toBe(false);
  });

  it.each([
    [1900, 2014],
    [3000, 2024],
  ])('clamps %d to %d', (asked, got) => {
    moveTime(asked);
    expect(timePosition()).toBe(got);
  });
});

describe('the category filter', () => {
  it('adds what is missing from a group and removes a whole one', () => {
    selectCategories(['lighting']);
    toggleCategories(['lighting', 'furniture']);
    expect(useSelection.getState().categories).toEqual(['furniture', 'lighting']);
    toggleCategories(['lighting', 'furniture']);
    expect(useSelection.getState().categories).toEqual([]);
  });
});

describe('kinds of events', () => {
  it('are kept in their own order; all of them are the same as none chosen', () => {
    selectKinds(['title', 'policy']);
    expect(useSelection.getState().kinds).toEqual(['policy', 'title']);
    selectKinds([...EVENT_KINDS].toReversed());
    expect(useSelection.getState().kinds).toEqual([]);
  });
});

describe('openEvents', () => {
  it('opens the panel and remembers until it has been brought there', () => {
    openEvents({ kind: 'belt', id: 'guzhen' });
    expect(useSelection.getState().subject).toEqual({ kind: 'belt', id: 'guzhen' });
    expect(useSession.getState().atEvents?.id).toBe('guzhen');
    arriveAtEvents();
    expect(useSession.getState().atEvents).toBeNull();
  });
});

describe('measure and layer', () => {
  it('never asks for a heat surface of villages', () => {
    selectMeasure('villages');
    expect(useSelection.getState().layer).toBe('circles');
    selectLayer('heat');
    expect(useSelection.getState().layer).toBe('circles');
    selectLayer('fill');
    selectMeasure('parcels');
    expect(useSelection.getState().layer).toBe('fill');
  });
});

describe('reportLacking', () => {
  it('keeps each lack once and takes it back', () => {
    reportLacking('context', true);
    reportLacking('context', true);
    expect(useSession.getState().lacking).toEqual(['context']);
    reportLacking('context', false);
    expect(useSession.getState().lacking).toEqual([]);
  });
});
