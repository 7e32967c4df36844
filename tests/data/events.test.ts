import { describe, expect, it } from 'vitest';
import { BeltsFileSchema } from '#data/belt.ts';
import { EVENT_KINDS, EventsFileSchema } from '#data/event.ts';
import { DetailsFileSchema } from '#data/figure.ts';
import { PlacesFileSchema } from '#data/place.ts';
import { RURAL_LISTS } from '#derive/badges.ts';
import { readPart } from './readPart.ts';

const { events, lists, entries, sources } = readPart('events', EventsFileSchema);
const { belts } = readPart('belts', BeltsFileSchema);
const { places } = readPart('places', PlacesFileSchema);
const known = new Set(sources.map(({ id }) => id));

describe('the events', () => {
  it('are at least 299, oldest first, each with a source in the same part', () => {
    expect(events.length).toBeGreaterThanOrEqual(299);
    expect(events.map(({ date }) => date.slice(0, 4))).toEqual(
      events.map(({ date }) => date.slice(0, 4)).toSorted((a, b) => (a < b ? -1 : 1)),
    );
    expect(events.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('are of kinds that all occur', () => {
    expect(EVENT_KINDS.filter(wanted => !events.some(({ kind }) => kind === wanted))).toEqual([]);
  });

  it('name the batch of each pilot zone, of nothing else, and a later batch never before an earlier one', () => {
    expect(events.filter(({ kind, batch }) => (kind === 'pilot-zone') !== (batch !== undefined))).toEqual([]);
    const zones = events.filter(({ kind }) => kind === 'pilot-zone');
    const batches = zones
      .toSorted((a, b) => (a.date.slice(0, 7) < b.date.slice(0, 7) ? -1 : 1))
      .map(zone => zone.batch);
    expect(batches).toEqual(batches.toSorted((a = 0, b = 0) => a - b));
    const units = new Set(places.map(({ adcode }) => adcode));
    expect(zones.filter(({ place = '' }) => !units.has(place))).toEqual([]);
  });

  it('rest on the same sources as the figures: an equal id is an equal source', () => {
    const details = new Map(readPart('details', DetailsFileSchema).sources.map(source => [source.id, source]));
    for (const source of sources) expect(details.get(source.id)).toEqual(source);
  });
});

describe('the lists', () => {
  it('name belts and lists that exist, each pair once', () => {
    const ids = new Set(belts.map(({ id }) => id));
    const names = new Set(lists.map(({ id }) => id));
    expect(entries.filter(({ belt, list }) => !ids.has(belt) || !names.has(list))).toEqual([]);
    expect(new Set(entries.map(({ belt, list }) => `${belt} ${list}`)).size).toBe(entries.length);
    expect(RURAL_LISTS.filter(id => !names.has(id))).toEqual([]);
  });

  it('have a source for more than half of their entries, and never one that is not there', () => {
    const sourced = entries.filter(({ source }) => source !== undefined);
    expect(sourced.length).toBeGreaterThan(entries.length / 2);
    expect(sourced.filter(({ source = '' }) => !known.has(source))).toEqual([]);
  });
});
