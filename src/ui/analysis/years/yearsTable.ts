import type { Dataset } from '#data/dataset.ts';
import { YEARS } from '#data/year.ts';
import { parcelsOf } from '#derive/parcels.ts';
import type { Table } from '../writeTable.ts';

/** What the small maps show: a row a unit and year, with range and status; a gap has no value but a reason. */
export function yearsTable(dataset: Dataset): Table {
  const units = [...dataset.places.values()].filter(({ level }) => level === 'prefecture');
  return {
    columns: ['year', 'adcode', 'name_zh', 'name_en', 'parcels', 'low', 'high', 'status', 'gap'],
    rows: YEARS.flatMap(year =>
      units.map(({ adcode, name }) => {
        const reading = parcelsOf(dataset, adcode, { year, estimates: true });
        const named: (string | number | null)[] = [year, adcode, name.zh, name.en];
        if (reading.kind === 'gap') return named.concat([null, null, null, null, reading.reason]);
        return named.concat([reading.value, reading.low, reading.high].map(Math.round), reading.status, null);
      }),
    ),
  };
}
