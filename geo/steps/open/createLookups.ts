import type { Belt } from '#data/belt.ts';
import type { Metric } from '#data/figure.ts';
import type { Place } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { describeSubjects, type Subject } from './describeSubjects.ts';

/** Look-ups shared by the tables; each throws on an id that is not there, since a row without it could not be read. */
export type Lookups = {
  readonly subjectOf: (of: { belt?: string | undefined; place?: string | undefined }) => Subject;
  readonly metric: (id: string) => Metric;
  readonly source: (id: string) => Source;
};

function findIn<T extends { id: string }>(kind: string, items: readonly T[]): (id: string) => T {
  const byId = new Map(items.map(item => [item.id, item]));
  return id => {
    const item = byId.get(id);
    if (item === undefined) throw new Error(`no ${kind} "${id}"`);
    return item;
  };
}

type Known = {
  readonly belts: readonly Belt[];
  readonly places: readonly Place[];
  readonly metrics: readonly Metric[];
  readonly sources: readonly Source[];
};

/** The look-ups for what was built. */
export function createLookups({ belts, places, metrics, sources }: Known): Lookups {
  return {
    subjectOf: describeSubjects(belts, places),
    metric: findIn('metric', metrics),
    source: findIn('source', sources),
  };
}
