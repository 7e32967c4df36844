import { useMemo } from 'react';
import type { CountiesFile } from '#data/topology.ts';
import { windOf, type CentreStep } from '#derive/analysis/centrePath.ts';
import { outlineAt } from '#derive/analysis/outlines.ts';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { Words } from '#words/Words.ts';
import styles from '../analysis.module.css';
import { Taken } from '../Taken.tsx';
import type { Table } from '../writeTable.ts';
import { formatKm, formatPosition } from './formatPosition.ts';

type CentreTableProps = {
  steps: readonly CentreStep[];
  /** The year whose row is marked. */
  shown: number;
  counties: CountiesFile;
  version: string;
  words: Words;
  texts: AnalysisWords;
};
type Row = CentreStep & { readonly county: Readonly<Record<string, string>> };

function toTable(rows: readonly Row[]): Table {
  return {
    columns: ['year', 'longitude', 'latitude', 'county_zh', 'county_en', 'moved_km', 'bearing_degrees', 'status'],
    rows: rows.map(({ year, at, county, move }) => [
      year,
      Number(at[0].toFixed(3)),
      Number(at[1].toFixed(3)),
      county['zh'] ?? null,
      county['en'] ?? null,
      move && Number(move.km.toFixed(1)),
      move && Math.round(move.bearing),
      'estimated',
    ]),
  };
}

/** The centre year by year: where it lies, in which county, and how it moved. */
export function CentreTable({ steps, shown, counties, version, words, texts }: CentreTableProps) {
  const rows = useMemo(
    () =>
      steps.map((step): Row => {
        const county = outlineAt(counties, counties.objects.counties.geometries, step.at);
        return { ...step, county: county?.properties ?? {} };
      }),
    [steps, counties],
  );
  const { column, first, abroad, wind } = texts.centre;
  return (
    <>
      <div className={styles['scrolls']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{texts.year}</th>
              <th scope="col">{column.place}</th>
              <th scope="col">{column.at}</th>
              <th scope="col">{column.move}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, at, county, move }) => (
              <tr key={year} data-now={year === shown}>
                <th scope="row">{year}</th>
                <td>{county[words.language] ?? abroad}</td>
                <td>{formatPosition(at)}</td>
                <td>
                  {move ? texts.centre.move(formatKm(move.km, words.language), wind[windOf(move.bearing)]) : first}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Taken name="centre-of-gravity" table={() => toTable(rows)} version={version} texts={texts} words={words} />
    </>
  );
}
