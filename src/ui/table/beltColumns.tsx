import type { Details } from '#data/onDemand.ts';
import type { Figure } from '#data/figure.ts';
import type { YearMark } from '#derive/belts.ts';
import type { BeltRow } from '#derive/table/beltRows.ts';
import { formatFigure } from '#words/formatFigure.ts';
import { namePublisher } from '#words/namePublisher.ts';
import { periodName } from '#words/periodName.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import styles from './cells.module.css';
import type { Column } from './Column.ts';

type Told = { readonly details: Details; readonly words: Words };

/** Order of the statuses in their column; belts without a figure come last. */
const MARKS: readonly YearMark[] = ['reported', 'mixed', 'estimated', 'forecast', 'target'];

const metricName = ({ metric }: Figure, { details, words }: Told) =>
  details.metrics.get(metric)?.name[words.language] ?? metric;

/** The year's figures, each with what was counted, its value, part of the year, scope and status. */
function FiguresCell({ row, told }: { row: BeltRow; told: Told }) {
  const { words } = told;
  const { language } = words;
  if (row.figures.length === 0) {
    const reason = row.hidden > 0 ? 'estimates-off' : 'no-figure-this-year';
    return <span className={styles['gap']}>{words.gap[reason]}</span>;
  }
  return (
    <ul className={styles['figures']}>
      {row.figures.map(figure => {
        const about = [periodName(figure.period, language), figure.scope?.[language]].filter(Boolean);
        return (
          <li key={JSON.stringify(figure)}>
            <span>{metricName(figure, told)}</span>
            <b>{formatFigure(figure, language)}</b>
            <StatusBadge status={figure.status} words={words} />
            {about.length > 0 ? <small>{about.join(' · ')}</small> : null}
          </li>
        );
      })}
      {row.hidden > 0 ? <li>{words.figure.hidden(row.hidden)}</li> : null}
    </ul>
  );
}

/** Publishers of the year's figures, each once. */
function publishersOf({ figures }: BeltRow, { details, words }: Told): string {
  const names = figures.flatMap(({ source }) => {
    const found = details.sources.get(source);
    return found ? [namePublisher(found.publisher, words)] : [];
  });
  return [...new Set(names)].join(tableIn(words.language).separator);
}

/** Figures sort by what was counted, then by value: padded, so that the digits compare as text. */
function figuresKey(row: BeltRow, told: Told): string | undefined {
  const [figure] = row.figures;
  return figure && `${metricName(figure, told)} ${Math.round(figure.value).toString().padStart(20, '0')}`;
}

/** Columns of the table of belts, with every figure of the year. */
export function beltColumns(told: Told): readonly Column<BeltRow>[] {
  const { words } = told;
  const { language } = words;
  const { column, note } = tableIn(language);
  return [
    {
      id: 'belt',
      head: column.belt,
      width: 148,
      first: 'ascending',
      sortBy: ({ belt }) => belt.name[language],
      cell: ({ belt }) => belt.name[language],
    },
    {
      id: 'category',
      head: column.category,
      width: 88,
      first: 'ascending',
      sortBy: ({ category }) => category[language],
      cell: ({ category }) => category[language],
    },
    {
      id: 'figures',
      head: column.figures,
      note: note.figures,
      width: 272,
      first: 'ascending',
      sortBy: row => figuresKey(row, told),
      cell: row => <FiguresCell row={row} told={told} />,
    },
    {
      id: 'status',
      head: column.status,
      width: 112,
      first: 'ascending',
      sortBy: ({ mark }) => (mark === 'none' ? undefined : MARKS.indexOf(mark)),
      cell: ({ mark }) => <StatusBadge status={mark} words={words} />,
    },
    {
      id: 'place',
      head: column.place,
      width: 136,
      first: 'ascending',
      sortBy: ({ belt }) => belt.place[language],
      cell: ({ belt }) => belt.place[language],
    },
    {
      id: 'tier',
      head: column.tier,
      width: 76,
      first: 'ascending',
      sortBy: ({ belt }) => belt.tier,
      cell: ({ belt }) => <span title={words.tier[belt.tier].note}>{words.tier[belt.tier].name}</span>,
    },
    {
      id: 'source',
      head: column.source,
      width: 200,
      first: 'ascending',
      sortBy: row => publishersOf(row, told) || undefined,
      cell: row => <span className={styles['source']}>{publishersOf(row, told)}</span>,
    },
  ];
}
