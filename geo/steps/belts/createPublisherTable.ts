/** The house behind the name of a publisher as a source gives it, or undefined where no publisher is known. */
export type PublisherTable = (name: string) => string | undefined;

/** Words in brackets say where a text was read, a question mark that its publisher was inferred. */
function plainName(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\?$/, '')
    .trim()
    .toLowerCase();
}

/**
 * Tells which names are one publisher, so that a claim and its copy do not count as two. `rows` hold a part of a name
 * and the house that it stands for; the first part found in the whole name decides, and an empty house means that the
 * name tells nothing of who published. A name that holds none of the parts is a publisher of its own.
 */
export function createPublisherTable(rows: readonly { part: string; publisher: string }[]): PublisherTable {
  return name => {
    const row = rows.find(({ part }) => name.includes(part));
    const publisher = row === undefined ? plainName(name) : row.publisher;
    return publisher === '' ? undefined : publisher;
  };
}
