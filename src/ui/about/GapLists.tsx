import { placeName } from '../panel/placeName.ts';
import type { Loaded, PartProps } from './AboutPartView.tsx';
import { DataTable } from './DataTable.tsx';
import { Download } from './Download.tsx';
import styles from './GapLists.module.css';

/** Units without a value and why, and how many findings are not used for which reason. */
export function GapLists({ about, dataset, labels, words }: PartProps & Loaded) {
  const { gaps } = labels;
  const { language } = words;
  const units = Object.entries(dataset.volumes.gaps).map(([adcode, reason]) => ({
    key: adcode,
    head: placeName(dataset, adcode)?.[language] ?? adcode,
    cells: [words.gap[reason]],
  }));
  const held = about.held
    .toSorted((a, b) => b.rows - a.rows)
    .map(({ reason, rows }) => ({ key: reason, head: gaps.reason[reason], cells: [rows] }));
  return (
    <>
      <DataTable caption={gaps.units} heads={[gaps.place, gaps.why]} rows={units} />
      <DataTable caption={gaps.held} heads={[gaps.why, gaps.rows]} rows={held} />
      <p className={styles['download']}>
        <Download file="held.csv">{gaps.all}</Download>
      </p>
    </>
  );
}
