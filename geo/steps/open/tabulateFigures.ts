import { createHash } from 'node:crypto';
import { differingFigures } from '#data/differingFigures.ts';
import { QUALIFIERS, UNITS, type Figure } from '#data/figure.ts';
import type { Lookups } from './createLookups.ts';
import { ADCODE, LAT, LON, PRECISION, required, STATUS, text, YEAR } from './fields.ts';
import { describeTable, refersTo } from './OpenTable.ts';
import { SOURCE_FIELDS, sourceCells } from './sourceColumns.ts';

const FIELDS = [
  {
    name: 'id',
    type: 'string',
    description: 'Made from what the row says, so an unchanged row keeps it.',
    constraints: { ...required, unique: true },
  },
  {
    name: 'subject_kind',
    type: 'string',
    description: 'What the figure is about.',
    constraints: { ...required, enum: ['belt', 'place'] },
  },
  text('subject', 'Id of the belt in belts.csv, or adcode of the place in areas.csv.', true),
  text('subject_zh', 'Its Chinese name.', true),
  text('subject_en', 'Its English name.', true),
  ADCODE,
  LON,
  LAT,
  PRECISION,
  text('metric', 'What was counted: id in metrics.csv.', true),
  text('metric_zh', 'Its Chinese name.', true),
  text('metric_en', 'Its English name.', true),
  { name: 'value', type: 'number', description: 'In `unit`.', constraints: required },
  {
    name: 'unit',
    type: 'string',
    description: 'Base unit; quoted units were converted once.',
    constraints: { ...required, enum: UNITS },
  },
  {
    name: 'qualifier',
    type: 'string',
    description: 'The source’s own reserve about the value.',
    constraints: { ...required, enum: QUALIFIERS },
  },
  YEAR,
  text(
    'period',
    'year; undated: a yearly number whose year is that of its source; else a part of the year: h1, q1, jan-sep.',
    true,
  ),
  text('scope_zh', 'What exactly was counted, in Chinese, where the source says so.'),
  text('scope_en', 'The same in English.'),
  text('quoted', 'The number as it reads in the source.', true),
  STATUS,
  ...SOURCE_FIELDS,
  text(
    'conflict',
    'Rows with the same mark are reported for the same and, their qualifiers heeded, cannot all be true; empty where nothing differs.',
  ),
  {
    name: 'conflict_gap',
    type: 'number',
    description:
      'By how much the rows of a mark differ at least: a part of the lesser, 0.2 is a fifth; of percentages and ranks in `unit`.',
    constraints: { minimum: 0 },
  },
] as const;

/** Eight bytes of a hash over everything the row says. */
function idOf(figure: Figure): string {
  return createHash('sha256').update(JSON.stringify(figure)).digest('hex').slice(0, 10);
}

const NO_MARK = { conflict: undefined, conflict_gap: undefined };

/** Marks of the figures on which sources differ: the id of the first of them, and by how much. */
function markConflicts(figures: readonly Figure[]) {
  return new Map(
    differingFigures(figures).flatMap(({ figures: group, gap }) => {
      const mark = { conflict: group.slice(0, 1).map(idOf).join(''), conflict_gap: Math.round(gap * 1e4) / 1e4 };
      return group.map(figure => [figure, mark] as const);
    }),
  );
}

/** figures.csv: one row a claim, with everything needed to read it alone. */
export function tabulateFigures(figures: readonly Figure[], { subjectOf, metric, source }: Lookups) {
  const marks = markConflicts(figures);
  const rows = figures.map(figure => {
    const subject = subjectOf(figure);
    const { name } = metric(figure.metric);
    const { value, unit, qualifier, year, period, scope, quoted, status } = figure;
    return Object.assign(
      {
        id: idOf(figure),
        subject_kind: subject.kind,
        subject: subject.id,
        subject_zh: subject.name.zh,
        subject_en: subject.name.en,
        adcode: subject.adcode,
        lon: subject.at?.[0],
        lat: subject.at?.[1],
        precision: subject.precision,
        metric: figure.metric,
        metric_zh: name.zh,
        metric_en: name.en,
        value,
        unit,
        qualifier,
        year,
        period,
        scope_zh: scope?.zh,
        scope_en: scope?.en,
        quoted,
        status,
        ...NO_MARK,
        ...marks.get(figure),
      },
      sourceCells(source(figure.source)),
    );
  });
  return describeTable({
    name: 'figures',
    title: 'Figures of belts and places',
    description: 'One row is one claim by one source. Rows of different scope, period or status must not be added up.',
    fields: FIELDS,
    primaryKey: ['id'],
    foreignKeys: [
      refersTo('metric', 'metrics', 'id'),
      refersTo('source', 'sources', 'id'),
      refersTo('adcode', 'areas', 'adcode'),
    ],
    rows,
  });
}
