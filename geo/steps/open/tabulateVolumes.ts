import { GAP_REASONS, type VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { STATUSES } from '#data/status.ts';
import { METHODS } from '../volume/methods.ts';
import type { Lookups } from './createLookups.ts';
import { ADCODE, required, text, YEAR } from './fields.ts';
import { describeTable, refersTo, type Cell } from './OpenTable.ts';

/** Parcels in one unit of the volume tables (万件). */
export const PARCELS = 10_000;

const METHOD_TEXT =
  'How the value came about. reported: a published figure of the year; from-growth: from a stated growth; part-of-year: a figure of some months brought to the year; doubtful-figure: a figure whose year or scope is in doubt; from-county: from a county in it; from-rank, from-revenue-rank: from its place in an order of cities; between-figures, beyond-figures: along its share from other years; spread: its part of what the province has left.';
const COUNT = { type: 'integer', constraints: { minimum: 0 } } as const;
const FIELDS = [
  { ...ADCODE, constraints: { ...ADCODE.constraints, ...required } },
  text('name_zh', 'Chinese name.', true),
  text('name_en', 'English name.', true),
  YEAR,
  {
    ...COUNT,
    name: 'parcels',
    description:
      'Express parcels collected in the place in the year. Unrounded, so that units sum to the nation; an estimate is good to two digits at best.',
  },
  { ...COUNT, name: 'low', description: 'Lower end of the range; equals parcels where reported.' },
  {
    ...COUNT,
    name: 'high',
    description: 'Upper end of the range, which held at least 80 per cent of the figures left out in tests.',
  },
  {
    name: 'status',
    type: 'string',
    description: 'reported or estimated; empty for a gap.',
    constraints: { enum: STATUSES },
  },
  {
    name: 'method',
    type: 'string',
    description: METHOD_TEXT,
    constraints: { enum: METHODS.map(({ id }) => id) },
  },
  text(
    'sources',
    'Ids in sources.csv, separated by spaces; empty where the value rests on the model’s inputs as a whole.',
  ),
  {
    name: 'gap',
    type: 'string',
    description: 'Why there is no value. A gap is never 0.',
    constraints: { enum: GAP_REASONS },
  },
] as const;

type Cells = Partial<Record<'parcels' | 'low' | 'high' | 'status' | 'method' | 'sources' | 'gap', Cell>>;
const EMPTY = {
  parcels: undefined,
  low: undefined,
  high: undefined,
  status: undefined,
  method: undefined,
  sources: undefined,
  gap: undefined,
};

/** One cell of the volume table in parcels: value, range, status, method and sources. */
export function readCell({ value, high, cells, methods, units, sources }: VolumesFile, row: number, column: number) {
  const count = (value[row]?.[column] ?? 0) * PARCELS;
  const reach = (high[row]?.[column] ?? 100) / 100;
  const method = methods.find(({ letter }) => letter === cells[row]?.[column]);
  return {
    parcels: count,
    low: Math.round(count / reach),
    high: Math.round(count * reach),
    status: method?.status,
    method: method?.id,
    sources: sources[`${units[row]}:${YEARS[column]}`]?.join(' '),
  };
}

function nationCell({ national }: VolumesFile, column: number): Cells {
  const parcels = (national.value[column] ?? 0) * PARCELS;
  const status = national.status[column];
  return { parcels, low: parcels, high: parcels, status, method: status, sources: national.sources[column]?.join(' ') };
}

/** volumes.csv: every unit and year, the nation first; a unit outside the statistics has rows without a value and with the reason. */
export function tabulateVolumes(volumes: VolumesFile, { subjectOf }: Pick<Lookups, 'subjectOf'>) {
  const rowsOf = (adcode: string, cell: (column: number) => Cells) => {
    const { name } = subjectOf({ place: adcode });
    const head = { adcode, name_zh: name.zh, name_en: name.en };
    return YEARS.map((year, column) => Object.assign({ year }, head, EMPTY, cell(column)));
  };
  return describeTable({
    name: 'volumes',
    title: 'Express parcels sent by prefecture-level unit and year',
    description:
      'Collected where the sender is. The 369 units with values sum exactly to the nation (adcode 100000) in every year.',
    fields: FIELDS,
    primaryKey: ['adcode', 'year'],
    foreignKeys: [refersTo('adcode', 'areas', 'adcode')],
    rows: [
      ...rowsOf('100000', column => nationCell(volumes, column)),
      ...volumes.units.flatMap((adcode, row) => rowsOf(adcode, column => readCell(volumes, row, column))),
      ...Object.entries(volumes.gaps).flatMap(([adcode, gap]) => rowsOf(adcode, () => ({ gap }))),
    ],
  });
}
