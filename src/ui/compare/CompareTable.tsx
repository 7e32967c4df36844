import type { Dataset } from '#data/dataset.ts';
import type { VillagesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { sumParts } from '#derive/compare/sumParts.ts';
import { yearRanks } from '#derive/compare/yearRanks.ts';
import type { Reading, Value } from '#derive/reading.ts';
import type { View } from '#derive/view.ts';
import type { Selection } from '#state/selection.ts';
import { compareIn } from '#words/compare/compareIn.ts';
import { numberFormat } from '#words/format.ts';
import { formatRange, formatReading } from '#words/formatReading.ts';
import type { Words } from '#words/Words.ts';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { collectNotes } from './collectNotes.ts';
import type { ComparedSeries } from './ComparedSeries.ts';
import styles from './CompareTable.module.css';
import { Marks, NoteLists } from './NoteLists.tsx';
import { LineSample } from './PlaceChips.tsx';

type CompareTableProps = {
  series: readonly ComparedSeries[];
  dataset: Dataset;
  view: View;
  villages: VillagesFile | null;
  words: Words;
};

/** The chart's numbers as a table, newest year first, with status, range, rank and what each rests on. */
export function CompareTable({ series, dataset, view: { selection }, villages, words }: CompareTableProps) {
  const { places: texts } = compareIn(words.language);
  const rankOf = yearRanks(dataset, { selection, villages });
  const partsOf = sumParts(dataset, { selection, villages });
  const values = series.flatMap(({ own }) => own.toReversed().filter(reading => reading.kind === 'value'));
  const notes = collectNotes(values);
  const asides = (id: string, column: number) => {
    const [rank, parts] = [rankOf(id, column), partsOf(id, column)];
    return [rank ? texts.rank(rank.rank, rank.of) : '', parts ? texts.parts(parts.reported, parts.of) : ''].filter(
      Boolean,
    );
  };
  return (
    <section>
      <h3>{texts.table}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={texts.table} tabIndex={0} data-scrolls>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.year}</th>
              {series.map(({ id, name, index, colour }) => (
                <th key={id} scope="col">
                  <LineSample index={index} colour={colour} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {YEARS.map((year, column) => (
              <tr key={year} data-current={year === selection.year}>
                <th scope="row">{year}</th>
                {series.map(({ id, own, scaled }) => (
                  <Cell
                    key={id}
                    own={own[column]}
                    scaled={scaled[column]}
                    asides={asides(id, column)}
                    marksOf={notes.marksOf}
                    selection={selection}
                    words={words}
                  />
                ))}
              </tr>
            )).toReversed()}
          </tbody>
        </table>
      </section>
      <p className={styles['note']}>{texts.rankNote}</p>
      <NoteLists notes={notes} words={words} />
    </section>
  );
}

/** A scaled value with its unit; amounts as everywhere else. */
function scaledText(reading: Value, { scale, measure }: Selection, words: Words): string {
  if (scale === 'absolute') return formatReading(reading, measure, words.language);
  const digits = { maximumSignificantDigits: reading.status === 'reported' ? 4 : 2 };
  const text = numberFormat(words.language, digits).format(reading.value);
  return scale === 'share' ? `${text}%` : text;
}

function scaledRange(reading: Value, selection: Selection, words: Words): string {
  if (selection.scale === 'absolute') return formatRange(reading, selection.measure, words.language)?.join(' – ') ?? '';
  if (reading.low === reading.high) return '';
  const end = (value: number) => scaledText({ ...reading, value, status: 'estimated' }, selection, words);
  return `${end(reading.low)} – ${end(reading.high)}`;
}

type CellProps = {
  own: Reading | undefined;
  scaled: Reading | undefined;
  asides: readonly string[];
  marksOf: (value: Value) => readonly string[];
  selection: Selection;
  words: Words;
};

function Cell({ own, scaled, asides, marksOf, selection, words }: CellProps) {
  if (scaled?.kind !== 'value' || own?.kind !== 'value') {
    const reason = scaled?.kind === 'gap' ? scaled.reason : 'outside-coverage';
    return <td className={styles['gap']}>{words.gap[reason]}</td>;
  }
  const small = [scaledRange(scaled, selection, words), ...asides].filter(Boolean);
  return (
    <td>
      <span className={styles['value']}>
        <span>
          {scaledText(scaled, selection, words)}
          <Marks marks={marksOf(own)} />
        </span>
        <StatusBadge status={scaled.status} words={words} />
      </span>
      {small.map(text => (
        <small key={text}>{text}</small>
      ))}
    </td>
  );
}
