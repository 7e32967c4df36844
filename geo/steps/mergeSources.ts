import type { Source } from '#data/source.ts';

/** One list of all sources, each once, by id. Throws where two different sources came to the same id. */
export function mergeSources(...lists: readonly (readonly Source[])[]): Source[] {
  const byId = new Map<string, Source>();
  for (const source of lists.flat()) {
    const known = byId.get(source.id) ?? source;
    if (known.title !== source.title || known.publisher !== source.publisher) {
      throw new Error(`sources "${known.title}" and "${source.title}" share the id ${source.id}`);
    }
    byId.set(source.id, source);
  }
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
