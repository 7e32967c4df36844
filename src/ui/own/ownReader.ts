import { useSyncExternalStore } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadSearch } from '#data/loadSearch.ts';
import type { OwnData } from '#data/own.ts';
import type { FileFault } from '#derive/own/faults.ts';
import type { Mapping } from '#derive/own/mapping.ts';
import type { AskedReading } from '#derive/own/openTable.ts';
import { yearsOf } from '#derive/own/yearsOf.ts';
import { moveTime } from '#state/actions.ts';
import type { Given } from '#state/own.ts';
import { showOwn } from '#state/ownActions.ts';
import { useSelection } from '#state/selection.ts';
import type { Answer, Ask, IssueWords, Report, ShownTable } from './ownMessages.ts';

/** How far the reading of a file has come. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'confirming'; readonly table: ShownTable; readonly mapping: Mapping }
  | { readonly kind: 'reading'; readonly table: ShownTable; readonly part: number }
  | { readonly kind: 'failed'; readonly fault: FileFault; readonly detail: string }
  | { readonly kind: 'done'; readonly table: ShownTable; readonly report: Report };

// The reading lives outside React: it goes on while the tool is closed, and the reader finds its result there later.
let phase: Phase = { kind: 'idle' };
let worker: Worker | null = null;
let source: { readonly blob: Blob; readonly title: string } | null = null;
let table: ShownTable | null = null;
let takeList: ((blob: Blob) => void) | null = null;
const listeners = new Set<() => void>();

function change(next: Phase): void {
  phase = next;
  for (const listener of listeners) listener();
}

/** How far the reading has come, for a component. */
export function usePhase(): Phase {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => phase,
  );
}

/** Tells that nothing can be drawn, and why. */
export function failReading(fault: FileFault, detail = ''): void {
  worker?.terminate();
  worker = null;
  change({ kind: 'failed', fault, detail });
}

function onAnswer({ data: answer }: MessageEvent<Answer>): void {
  if (answer.kind === 'failed') failReading(answer.fault, answer.detail);
  else if (answer.kind === 'list') takeList?.(answer.blob);
  else if (answer.kind === 'opened') {
    table = answer.table;
    change({ kind: 'confirming', table, mapping: table.guess });
  } else if (table && answer.kind === 'progress') change({ kind: 'reading', table, part: answer.part });
  else if (table && answer.kind === 'read') {
    if (answer.data.count > 0) showAtItsTime(answer.data);
    change({ kind: 'done', table, report: answer.report });
  }
}

/** Shows own data in a year that they have: in another one the reader would see nothing and not know why. */
function showAtItsTime(data: OwnData): void {
  const years = yearsOf(data);
  const last = years.at(-1);
  if (last !== undefined && !years.includes(useSelection.getState().year)) moveTime(last);
  showOwn(data);
}

function ask(message: Ask): void {
  if (!worker) {
    worker = new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module', name: 'own' });
    worker.addEventListener('message', onAnswer);
    worker.addEventListener('error', () => failReading('unexpected'));
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message);
}

/** Begins to read what the reader gave. Faults of the giving itself are told like those of a file. */
export function openGiven({ files, text, isFolder }: Given): void {
  const [file] = files;
  if (isFolder) failReading('folder');
  else if (files.length > 1) failReading('several-files');
  else if (file) openBlob(file, file.name);
  else openBlob(new Blob([text ?? '']), '');
}

function openBlob(blob: Blob, title: string): void {
  source = { blob, title };
  reopen({});
}

/** Reads the same file anew, with another encoding or delimiter. */
export function reopen(asked: AskedReading): void {
  if (!source) return;
  change({ kind: 'opening' });
  ask({ kind: 'open', ...source, asked });
}

/** Reads all rows by a mapping and puts them on the map; names of places are fetched where they are needed. */
export function readAll(mapping: Mapping, { places }: Dataset): void {
  if (!table) return;
  change({ kind: 'reading', table, part: 0 });
  if (mapping.where.kind === 'degrees') return ask({ kind: 'read', mapping, names: null });
  loadSearch().then(
    search => ask({ kind: 'read', mapping, names: { places, search } }),
    () => failReading('unexpected'),
  );
}

/** Goes back to the form, with what was confirmed. */
export function changeMapping(mapping: Mapping): void {
  if (table) change({ kind: 'confirming', table, mapping });
}

/** Stops whatever is going on, and forgets the file. */
export function forgetFile(): void {
  worker?.terminate();
  worker = null;
  source = null;
  table = null;
  change({ kind: 'idle' });
}

/** All problems of the last reading as a CSV file. */
export function listIssues(words: IssueWords): Promise<Blob> {
  return new Promise(resolve => {
    takeList = resolve;
    ask({ kind: 'list', words });
  });
}
