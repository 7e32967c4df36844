import { useMemo, useState } from 'react';
import type { Dataset } from '#data/dataset.ts';
import { loadDetails, type Details } from '#data/onDemand.ts';
import { FIRST_YEAR } from '#data/year.ts';
import { fileName } from '#derive/download/fileName.ts';
import { placeTable } from '#derive/download/placeTable.ts';
import { unitOutlines } from '#derive/download/unitOutlines.ts';
import { unitReadings } from '#derive/unitReadings.ts';
import { filterPlaces, type RowFilter } from '#derive/table/filterRows.ts';
import { placeRows } from '#derive/table/placeRows.ts';
import type { Order } from '#derive/table/sortRows.ts';
import type { View } from '#derive/view.ts';
import { downloadIn } from '#words/download/downloadIn.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Words } from '#words/Words.ts';
import type { Extent, Offer } from '../download/DownloadChoice.tsx';
import { describeFile, LICENCE } from '../download/licence.ts';
import { useLoaded } from '../kit/useLoaded.ts';
import { useVillages } from '../useVillages.ts';
import { placeColumns } from './placeColumns.tsx';
import { SortableTable } from './SortableTable.tsx';
import { TableBox } from './TableBox.tsx';
import { TableControls } from './TableControls.tsx';
import type { TableSettings } from './TableSettings.ts';

type PlaceTableProps = {
  dataset: Dataset;
  view: View;
  words: Words;
  settings: TableSettings;
  onSettings: (settings: TableSettings) => void;
  filter: RowFilter;
};

/** Every prefecture-level unit with its reading of the year. */
export function PlaceTable({ dataset, view, words, settings, onSettings, filter }: PlaceTableProps) {
  const { selection, readings, national } = view;
  const { measure, year, estimates } = selection;
  const [order, setOrder] = useState<Order>({ column: 'value', direction: 'descending' });
  const villages = useVillages(measure);
  const details = useLoaded<Details>(loadDetails);
  const all = useMemo(() => {
    const asked = { measure, year: year - 1, estimates, villages };
    const before = year === FIRST_YEAR ? null : unitReadings(dataset, asked);
    return placeRows(dataset, { readings, before, national });
  }, [dataset, readings, national, measure, year, estimates, villages]);
  const columns = useMemo(() => placeColumns({ measure, details, words }), [measure, details, words]);
  const rows = filterPlaces(all, filter);
  const labels = downloadIn(words.language);
  const offer: Offer = {
    rows: { all: all.length, shown: rows.length },
    tableOf: (extent: Extent, { sources }: Details) => {
      const outlines = unitOutlines(dataset.prefectures);
      return placeTable(extent === 'all' ? all : rows, {
        measure,
        year,
        sources,
        geometryOf: id => outlines.get(id) ?? { type: 'MultiPolygon', coordinates: [] },
        version: dataset.version,
        licence: LICENCE,
      });
    },
    about: extent => ({
      ...describeFile(labels.places[measure], `${labels.note} ${labels.outlines}`),
      year,
      measure,
      estimates,
      rows_are: extent,
    }),
    nameOf: extent =>
      fileName({
        about: ['places', measure],
        years: [year],
        isFiltered: extent === 'shown',
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
        caption={tableIn(words.language).places(year, measure)}
        rows={rows}
        total={all.length}
        columns={columns}
        kind="place"
        order={order}
        onOrder={setOrder}
        words={words}
      />
    </TableBox>
  );
}
