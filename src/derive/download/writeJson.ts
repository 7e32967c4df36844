import type { About, Cell, DownloadTable } from './DownloadTable.ts';

type Filled = Readonly<Record<string, Exclude<Cell, undefined> | null>>;

/** Cells by column, in the order of the columns; `null` for a gap. */
function fill(columns: readonly string[], cells: Readonly<Partial<Record<string, Cell>>>): Filled {
  return Object.fromEntries(columns.map(name => [name, cells[name] ?? null]));
}

/** A table as JSON: what the file says of itself, then its rows, one a line. */
export function writeJson({ columns, rows }: DownloadTable, about: About): string {
  const head = JSON.stringify({ ...about, columns }, null, 2);
  const lines = rows.map(({ cells }) => JSON.stringify(fill(columns, cells)));
  return `${head.slice(0, -2)},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** A table as GeoJSON (RFC 7946), a feature a row; what the file says of itself are members beside the features. */
export function writeGeojson({ columns, rows }: DownloadTable, about: About): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...about });
  const features = rows.map(({ id, geometry, cells }) =>
    JSON.stringify({ type: 'Feature', id, geometry, properties: fill(columns, cells) }),
  );
  return `${head.slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}
