import { STATUSES } from '#data/status.ts';
import type { RowFilter } from '#derive/table/filterRows.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Words } from '#words/Words.ts';
import { DownloadButton } from '../download/DownloadButton.tsx';
import type { Offer } from '../download/DownloadChoice.tsx';
import styles from './TableControls.module.css';
import type { RowKind, TableSettings } from './TableSettings.ts';

type TableControlsProps = {
  settings: TableSettings;
  onSettings: (settings: TableSettings) => void;
  offer: Offer;
  words: Words;
};

/** Places are never aimed at nor expected: their readings have two statuses. */
export const FILTERS: Readonly<Record<RowKind, readonly RowFilter['status'][]>> = {
  places: ['all', 'reported', 'estimated', 'none'],
  belts: ['all', ...STATUSES, 'none'],
};

/** What the table is narrowed to: a search, a status, the map's view; and the way to take it away. */
export function TableControls({ settings, onSettings, offer, words }: TableControlsProps) {
  const labels = tableIn(words.language);
  const { kind, text, status, inViewOnly } = settings;
  const set = (changed: Partial<TableSettings>) => onSettings({ ...settings, ...changed });
  const nameOf = (one: RowFilter['status']) =>
    one === 'all' ? labels.anyStatus : one === 'none' ? labels.withoutFigure : words.status[one].name;
  return (
    <div className={styles['controls']}>
      <div className={styles['line']}>
        <input
          type="search"
          value={text}
          placeholder={labels.search[kind]}
          aria-label={labels.search[kind]}
          autoComplete="off"
          spellCheck={false}
          onChange={event => set({ text: event.target.value })}
        />
        <select
          value={status}
          aria-label={labels.status}
          onChange={event => set({ status: FILTERS[kind].find(one => one === event.target.value) ?? 'all' })}
        >
          {FILTERS[kind].map(one => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <DownloadButton offer={offer} words={words}>
        <label className={styles['check']}>
          <input type="checkbox" checked={inViewOnly} onChange={event => set({ inViewOnly: event.target.checked })} />
          {labels.inView}
        </label>
      </DownloadButton>
    </div>
  );
}
