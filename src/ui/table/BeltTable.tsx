import { useMemo, useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import type { Details } from '#data/onDemand.ts';
import { beltTable } from '#derive/download/beltTable.ts';
import { fileName } from '#derive/download/fileName.ts';
import { beltRows } from '#derive/table/beltRows.ts';
import { filterBelts, type RowFilter } from '#derive/table/filterRows.ts';
import type { Order } from '#derive/table/sortRows.ts';
import type { View } from '#derive/view.ts';
import { downloadIn } from '#words/download/downloadIn.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Words } from '#words/Words.ts';
import type { Extent, Offer } from '../download/DownloadChoice.tsx';
import { describeFile, LICENCE } from '../download/licence.ts';
import { beltColumns } from './beltColumns.tsx';
import { SortableTable } from './SortableTable.tsx';
import { TableBox } from './TableBox.tsx';
import { TableControls } from './TableControls.tsx';
import type { TableSettings } from './TableSettings.ts';

type BeltTableProps = {
  dataset: Dataset;
  view: View;
  details: Details;
  words: Words;
  settings: TableSettings;
  onSettings: (settings: TableSettings) => void;
  filter: RowFilter;
};

/** Every belt on the map with its figures of the year. */
export function BeltTable({ dataset, view, details, words, settings, onSettings, filter }: BeltTableProps) {
  const { year, estimates, categories } = view.selection;
  const [order, setOrder] = useState<Order>({ column: 'tier', direction: 'ascending' });
  const all = useMemo(
    () => beltRows({ belts: view.belts, categories: dataset.categories, figures: details.figures, year, estimates }),
    [view.belts, dataset.categories, details, year, estimates],
  );
  const columns = useMemo(() => beltColumns({ details, words }), [details, words]);
  const rows = filterBelts(all, filter);
  const labels = downloadIn(words.language);
  const offer: Offer = {
    rows: { all: all.length, shown: rows.length },
    tableOf: (extent: Extent, { metrics, sources }: Details) =>
      beltTable(extent === 'all' ? all : rows, { year, metrics, sources, version: dataset.version, licence: LICENCE }),
    about: extent => ({
      ...describeFile(labels.belts, labels.note),
      year,
      categories: categories.join(' '),
      estimates,
      rows_are: extent,
    }),
    nameOf: extent =>
      fileName({
        about: ['belts', ...categories.slice(0, 3)],
        years: [year],
        isFiltered: extent === 'shown' || categories.length > 3,
        withEstimates: estimates,
        version: dataset.version,
      }),
  };
  return (
    <TableBox
      fold={tableIn(words.language).fold}
      controls={<TableControls settings={settings} onSettings={onSettings} offer={offer} words={words} />}
    >
      <SortableTable
        caption={tableIn(words.language).belts(year)}
        rows={rows}
        total={all.length}
        columns={columns}
        kind="belt"
        order={order}
        onOrder={setOrder}
        words={words}
      />
    </TableBox>
  );
}
