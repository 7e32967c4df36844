/** Names every id that stands more than once in one kind of thing: belts, categories, metrics, sources ... */
export function idsAreUnique(kinds: Readonly<Record<string, readonly { id: string }[]>>): string[] {
  return Object.entries(kinds).flatMap(([kind, items]) => {
    const seen = new Set<string>();
    return items.flatMap(({ id }) => {
      if (seen.has(id)) return [`${kind}: "${id}" stands twice`];
      seen.add(id);
      return [];
    });
  });
}
