import { useState } from 'react';
import { loadDetails, type Details } from '#data/onDemand.ts';
import type { About, DownloadTable } from '#derive/download/DownloadTable.ts';
import { writeCsv } from '#derive/download/writeCsv.ts';
import { writeGeojson, writeJson } from '#derive/download/writeJson.ts';
import { downloadIn } from '#words/download/downloadIn.ts';
import type { Words } from '#words/Words.ts';
import { Segmented } from '../kit/Segmented.tsx';
import styles from './DownloadChoice.module.css';
import { FILE_KINDS, saveFile, type FileKind } from './saveFile.ts';

/** Which rows: all there are, or those that the reader's filters left. */
export type Extent = 'all' | 'shown';

/** What is offered for download. */
export type Offer = {
  /** How many rows there are, and how many the filters left. */
  readonly rows: Readonly<Record<Extent, number>>;
  readonly tableOf: (extent: Extent, details: Details) => DownloadTable;
  readonly about: (extent: Extent) => About;
  /** Name of the file without its ending. */
  readonly nameOf: (extent: Extent) => string;
};

const WRITERS: Readonly<Record<FileKind, (table: DownloadTable, about: About) => string>> = {
  csv: writeCsv,
  geojson: writeGeojson,
  json: writeJson,
};

type Outcome = { readonly kind: 'saved'; readonly file: string } | { readonly kind: 'preparing' | 'failed' } | null;

type DownloadChoiceProps = { offer: Offer; words: Words };

/** The choice of rows, where there is one, a button a kind of file, and what became of it. */
export function DownloadChoice({ offer, words }: DownloadChoiceProps) {
  const [wanted, setWanted] = useState<Extent>('shown');
  const [outcome, setOutcome] = useState<Outcome>(null);
  const labels = downloadIn(words.language);
  const { rows } = offer;
  const extent = rows.shown < rows.all ? wanted : 'all';
  const save = async (kind: FileKind) => {
    setOutcome({ kind: 'preparing' });
    const details = await loadDetails().catch(() => null);
    if (!details) return setOutcome({ kind: 'failed' });
    const name = offer.nameOf(extent);
    saveFile(name, kind, WRITERS[kind](offer.tableOf(extent, details), offer.about(extent)));
    return setOutcome({ kind: 'saved', file: `${name}.${kind}` });
  };
  return (
    <div className={styles['choice']}>
      {rows.shown < rows.all ? (
        <Segmented
          legend={labels.scope}
          choices={[
            { value: 'shown' as const, name: labels.shown(rows.shown) },
            { value: 'all' as const, name: labels.all(rows.all) },
          ]}
          value={extent}
          onChoose={setWanted}
        />
      ) : null}
      <div className={styles['kinds']}>
        {FILE_KINDS.map(kind => (
          <button key={kind} type="button" aria-label={`${labels.name} ${kind}`} onClick={() => void save(kind)}>
            {kind.toUpperCase().replace('GEOJSON', 'GeoJSON')}
          </button>
        ))}
        <output>{outcome?.kind === 'saved' ? labels.saved(outcome.file) : outcome ? labels[outcome.kind] : ''}</output>
      </div>
    </div>
  );
}
