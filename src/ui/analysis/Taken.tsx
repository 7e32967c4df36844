import { useState } from 'react';
import type { AnalysisWords } from '#words/analysis/AnalysisWords.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { useCopy } from '../kit/useCopy.ts';
import styles from './analysis.module.css';
import { writeTable, type Table } from './writeTable.ts';

type TakenProps = { name: string; table: () => Table; version: string; texts: AnalysisWords; words: Words };

/** The table with a last column that says where its figures are from, so that a row may travel alone. */
function withSource({ columns, rows }: Table, source: string): Table {
  return { columns: columns.concat('source'), rows: rows.map(row => row.concat(source)) };
}

/** Lets the browser save a text as a file. */
function save(name: string, text: string): void {
  // The mark in front tells spreadsheets that the text is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Takes an analysis along: as text for a spreadsheet, as a CSV file, or by the link in the address. */
export function Taken({ name, table, version, texts, words }: TakenProps) {
  const [copied, copy] = useCopy();
  const [isSaved, setIsSaved] = useState(false);
  const { take } = texts;
  const sourced = () => withSource(table(), `${words.title} ${version}`);
  const onSave = () => {
    save(name, writeTable(sourced(), ','));
    setIsSaved(true);
  };
  const said = { idle: isSaved ? take.saved : '', copied: take.copied, refused: take.refused }[copied];
  return (
    <div className={styles['row']}>
      <Button onPress={() => copy(writeTable(sourced(), '\t'))}>{take.copy}</Button>
      <Button onPress={onSave}>{take.download}</Button>
      <output className={styles['note']}>{said}</output>
      <p className={styles['note']}>{take.link}</p>
    </div>
  );
}
