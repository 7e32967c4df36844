import type { Value } from '#derive/reading.ts';

/** A mark of a note with the id of the method or source that it stands for. */
export type Note = { readonly mark: string; readonly id: string };

/** What values rest on, as notes below a table. */
export type Notes = {
  /** Letters. */
  readonly methods: readonly Note[];
  /** Numbers. */
  readonly sources: readonly Note[];
  /** Marks of one value, its method first. */
  readonly marksOf: (value: Value) => readonly string[];
};

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** Numbers methods a, b, c and sources 1, 2, 3 in the order in which the values first name them. */
export function collectNotes(values: readonly Value[]): Notes {
  const methodIds = unique(values.flatMap(({ method }) => (method === undefined ? [] : [method])));
  const methods = methodIds.map((id, index) => ({ id, mark: String.fromCodePoint(97 + index) }));
  const sources = unique(values.flatMap(value => value.sources)).map((id, index) => ({ id, mark: String(index + 1) }));
  const marks = new Map([...methods, ...sources].map(({ id, mark }) => [id, mark]));
  const marksOf = ({ method, sources: ids }: Value) =>
    [...(method === undefined ? [] : [method]), ...ids].flatMap(id => marks.get(id) ?? []);
  return { methods, sources, marksOf };
}
