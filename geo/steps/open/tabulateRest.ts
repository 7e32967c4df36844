import { HELD_CLASSES } from '#data/about.ts';
import type { Metric } from '#data/figure.ts';
import type { Source } from '#data/source.ts';
import { classifyHeld, readWordings } from '../about/classifyHeld.ts';
import { sortHeld, type HeldRow } from '../sortHeld.ts';
import { required, text } from './fields.ts';
import { describeTable } from './OpenTable.ts';
import { CITED_FIELDS, citedCells } from './sourceColumns.ts';

const id = {
  name: 'id',
  type: 'string',
  description: 'Id by which other tables refer to the row.',
  constraints: { ...required, unique: true },
} as const;

/** metrics.csv: what each measure counts. */
export function tabulateMetrics(metrics: readonly Metric[]) {
  return describeTable({
    name: 'metrics',
    title: 'Measures',
    description: 'What the measures of figures.csv count.',
    fields: [
      id,
      text('name_zh', 'Chinese name.', true),
      text('name_en', 'English name.', true),
      text('definition_zh', 'What is counted, in Chinese.', true),
      text('definition_en', 'The same in English.', true),
    ],
    primaryKey: ['id'],
    rows: metrics.map(({ id: key, name, definition }) => ({
      id: key,
      name_zh: name.zh,
      name_en: name.en,
      definition_zh: definition.zh,
      definition_en: definition.en,
    })),
  });
}

/** sources.csv: who says so, and how many rows of the data rest on it. */
export function tabulateSources(sources: readonly Source[], uses: Readonly<Record<string, number>>) {
  return describeTable({
    name: 'sources',
    title: 'Sources',
    description: 'Publisher, title, date and, where it may be shown, the address of every source.',
    fields: [
      id,
      ...CITED_FIELDS,
      {
        name: 'uses',
        type: 'integer',
        description: 'Figures, counts, claims, events and model tables that rest on it.',
        constraints: { ...required, minimum: 1 },
      },
    ],
    primaryKey: ['id'],
    rows: sources.map(source => Object.assign({ id: source.id, uses: uses[source.id] ?? 0 }, citedCells(source))),
  });
}

/** held.csv: every row of a source table that could not be used, so that none vanishes silently. */
export function tabulateHeld(held: readonly HeldRow[]) {
  const sorted = sortHeld(held);
  const classes = classifyHeld(sorted, readWordings());
  return describeTable({
    name: 'held',
    title: 'Rows not used',
    description: 'Findings that were written down and are not shown, with the reason.',
    fields: [
      text('table', 'Table in which the finding was written down.', true),
      {
        name: 'row',
        type: 'integer',
        description: 'Its line there; the header is line 1.',
        constraints: { ...required, minimum: 2 },
      },
      {
        name: 'class',
        type: 'string',
        description: 'Kind of reason.',
        constraints: { ...required, enum: HELD_CLASSES },
      },
      text('reason', 'Why it is not used.', true),
    ],
    primaryKey: ['table', 'row'],
    rows: sorted.map(({ table, row, reason }, index) => ({ table, row, class: classes[index], reason })),
  });
}
