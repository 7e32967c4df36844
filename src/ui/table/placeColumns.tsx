import type { Details } from '#data/onDemand.ts';
import { STATUSES } from '#data/status.ts';
import type { Reading } from '#derive/reading.ts';
import type { PlaceRow } from '#derive/table/placeRows.ts';
import type { Measure } from '#state/selection.ts';
import { formatShare } from '#words/formatFigure.ts';
import { formatBare, formatBareRange } from '#words/formatReading.ts';
import { methodSentence } from '#words/methodSentence.ts';
import { namePublisher } from '#words/namePublisher.ts';
import { formatChange } from '#words/table/formatChange.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Words } from '#words/Words.ts';
import { Hidden } from '../kit/Hidden.tsx';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import type { Column } from './Column.ts';
import styles from './cells.module.css';

type Told = { readonly measure: Measure; readonly details: Details | null; readonly words: Words };

const valueOf = (reading: Reading) => (reading.kind === 'value' ? reading.value : undefined);
const statusOf = (reading: Reading) => (reading.kind === 'value' ? STATUSES.indexOf(reading.status) : undefined);
const isEstimated = (reading: Reading | null) => reading?.kind === 'value' && reading.status === 'estimated';

function ValueCell({ reading, words }: { reading: Reading; words: Words }) {
  if (reading.kind === 'gap') return <span className={styles['gap']}>{words.gap[reading.reason]}</span>;
  const range = formatBareRange(reading, words.language);
  return (
    <>
      {formatBare(reading, words.language)}
      {range === undefined ? null : <small>{range}</small>}
    </>
  );
}

/** Why a place has no growth. */
function noChange({ before, reading }: PlaceRow, words: Words): string {
  const labels = tableIn(words.language);
  if (before === null) return labels.firstYear;
  if (reading.kind === 'gap') return words.gap[reading.reason];
  return before.kind === 'gap' ? words.gap[before.reason] : labels.fromZero;
}

/** A dash for what is not there, with the reason on hover and for screen readers. */
function Missing({ reason }: { reason: string }) {
  return (
    <span className={styles['gap']} title={reason}>
      <span aria-hidden="true">–</span>
      <Hidden>{reason}</Hidden>
    </span>
  );
}

/** How the value came about and who published what it rests on. */
function sourceText({ reading }: PlaceRow, { details, words }: Told): string {
  if (reading.kind === 'gap') return '';
  const labels = tableIn(words.language);
  const publishers = reading.sources.flatMap(id => {
    const source = details?.sources.get(id);
    return source ? [namePublisher(source.publisher, words)] : [];
  });
  const method = reading.method === undefined ? [] : [labels.method[reading.method] ?? labels.modelOnly];
  return [...method, [...new Set(publishers)].join(labels.separator)].filter(Boolean).join(' · ');
}

/** What a place's value is beside others: the year before, and the nation. */
function comparedColumns({ words }: Told): readonly Column<PlaceRow>[] {
  const { language } = words;
  const { column, note } = tableIn(language);
  return [
    {
      id: 'change',
      head: column.change,
      note: note.change,
      width: 84,
      isNumber: true,
      first: 'descending',
      sortBy: row => row.change,
      cell: row =>
        row.change === undefined ? (
          <Missing reason={noChange(row, words)} />
        ) : (
          formatChange(row.change, isEstimated(row.reading) || isEstimated(row.before), language)
        ),
    },
    {
      id: 'share',
      head: column.share,
      note: note.share,
      width: 66,
      isNumber: true,
      first: 'descending',
      sortBy: row => row.share,
      cell: ({ share, reading }) =>
        share === undefined ? (
          <Missing reason={reading.kind === 'gap' ? words.gap[reading.reason] : words.gap['no-figure-this-year']} />
        ) : (
          formatShare(share, language)
        ),
    },
  ];
}

/** Columns of the table of places: what the map shows of each, beside the year before and the nation. */
export function placeColumns(told: Told): readonly Column<PlaceRow>[] {
  const { measure, words } = told;
  const { language } = words;
  const { column, note, unit } = tableIn(language);
  return [
    {
      id: 'name',
      head: column.name,
      width: 108,
      first: 'ascending',
      sortBy: row => row.name[language],
      cell: row => row.name[language],
    },
    {
      id: 'province',
      head: column.province,
      width: 84,
      first: 'ascending',
      sortBy: row => row.province?.[language],
      cell: row => row.province?.[language],
    },
    {
      id: 'value',
      head: (
        <>
          {column.value} <small>{unit[measure]}</small>
        </>
      ),
      note: note.value,
      width: 112,
      isNumber: true,
      first: 'descending',
      sortBy: row => valueOf(row.reading),
      cell: row => <ValueCell reading={row.reading} words={words} />,
    },
    {
      id: 'status',
      head: column.status,
      width: 86,
      first: 'ascending',
      sortBy: row => statusOf(row.reading),
      cell: ({ reading }) => (reading.kind === 'value' ? <StatusBadge status={reading.status} words={words} /> : null),
    },
    ...comparedColumns(told),
    {
      id: 'source',
      head: column.source,
      note: note.source,
      width: 250,
      first: 'ascending',
      sortBy: row => sourceText(row, told) || undefined,
      cell: row => (
        <span
          className={styles['source']}
          title={row.reading.kind === 'value' ? methodSentence(row.reading.method, language) : undefined}
        >
          {sourceText(row, told)}
        </span>
      ),
    },
  ];
}
