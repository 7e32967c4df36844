import type { OwnData } from '#data/own.ts';
import { OwnFileError, type Issue } from '#derive/own/faults.ts';
import type { Mapping } from '#derive/own/mapping.ts';
import { openTable, type OpenedTable } from '#derive/own/openTable.ts';
import { createPlaceLookup } from '#derive/own/placeLookup.ts';
import { createRowReader, type ReadResult } from '#derive/own/readRows.ts';
import { writeCsv } from '#derive/own/writeCsv.ts';
import type { Answer, Ask, IssueWords, PlaceNames, ShownTable } from './ownMessages.ts';

// A thread of its own: a million rows take seconds, in which the map must go on playing.

/** So many problems are shown in the page; the list to download has them all. */
const SHOWN = 100;

let table: OpenedTable | null = null;
let title = '';
let result: ReadResult | null = null;

const answer = (message: Answer, transfer: Transferable[] = []) => globalThis.postMessage(message, { transfer });

function shownTable({ readAll: _readAll, ...shown }: OpenedTable): ShownTable {
  return { ...shown, rows: shown.rows.slice(0, 100) };
}

/** The blocks of memory that go over to the page instead of being copied. */
function blocksOf({ lon, lat, values, names, cells }: OwnData): Transferable[] {
  const views = [lon, lat, values, names.ends, cells.lon, cells.lat, cells.values];
  return [...new Set(views.map(({ buffer }) => buffer))].filter(buffer => buffer instanceof ArrayBuffer);
}

async function readTable(mapping: Mapping, names: PlaceNames | null): Promise<void> {
  if (!table) throw new OwnFileError('unexpected');
  const lookup = names && createPlaceLookup(names, names.search);
  const reader = createRowReader({ title, headers: table.headers, mapping, lookup });
  await table.readAll({ ...reader, progress: part => answer({ kind: 'progress', part }) });
  result = reader.finish();
  const { data, issues, rows, left, empty, ambiguous } = result;
  const report = { rows, left, empty, ambiguous, first: issues.slice(0, SHOWN), issues: issues.length, mapping };
  answer({ kind: 'read', data, report }, blocksOf(data));
}

function listOf(issues: readonly Issue[], { heads, reasons, whole }: IssueWords): Blob {
  const headers = table?.headers ?? [];
  const rows = issues.map(({ line, column, fault, found }) => [
    line,
    column < 0 ? whole : (headers[column] ?? ''),
    reasons[fault],
    found,
  ]);
  return new Blob([writeCsv([heads, ...rows])], { type: 'text/csv' });
}

async function handle(ask: Ask): Promise<void> {
  if (ask.kind === 'open') {
    title = ask.title;
    result = null;
    table = await openTable(ask.blob, ask.asked);
    answer({ kind: 'opened', table: shownTable(table) });
  } else if (ask.kind === 'read') await readTable(ask.mapping, ask.names);
  else answer({ kind: 'list', blob: listOf(result?.issues ?? [], ask.words) });
}

globalThis.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  handle(data).catch((error: unknown) => {
    const { fault, detail } = error instanceof OwnFileError ? error : new OwnFileError('unexpected');
    answer({ kind: 'failed', fault, detail });
  });
});
