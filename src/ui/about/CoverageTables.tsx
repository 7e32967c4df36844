import { YEARS } from '#data/year.ts';
import { Hidden } from '../kit/Hidden.tsx';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import type { Loaded, PartProps } from './AboutPartView.tsx';
import styles from './CoverageTables.module.css';
import { DataTable } from './DataTable.tsx';

const YEAR_HEADS = YEARS.map(String);

/** How many figures there are by level, status and year, and what the parcels of each year rest on. */
export function CoverageTables({ about, labels, words }: PartProps & Loaded) {
  const { coverage } = labels;
  const heads = [coverage.of, ...YEAR_HEADS];
  const rows = about.matrix
    .filter(({ figures }) => figures.some(count => count > 0))
    .map(({ level, status, figures, subjects }) => ({
      key: `${level} ${status}`,
      head: (
        <span className={styles['head']}>
          {coverage.level[level]} <StatusBadge status={status} words={words} />
        </span>
      ),
      cells: YEARS.map((year, column) => (
        <CoverageCell key={year} figures={figures[column] ?? 0} subjects={subjects[column] ?? 0} labels={labels} />
      )),
    }));
  const cells = about.cells.map(({ kind, units }) => ({ key: kind, head: coverage.cell[kind], cells: units }));
  return (
    <>
      <DataTable caption={coverage.figures} heads={heads} rows={rows} />
      <DataTable caption={coverage.cells} heads={heads} rows={cells} />
    </>
  );
}

type CoverageCellProps = { figures: number; subjects: number; labels: PartProps['labels'] };

/** Figures, and below them the subjects they are about; a cell without any says so to who cannot see it. */
function CoverageCell({ figures, subjects, labels: { coverage } }: CoverageCellProps) {
  if (figures === 0) {
    return (
      <>
        <span aria-hidden="true">·</span>
        <Hidden>{coverage.none}</Hidden>
      </>
    );
  }
  return (
    <span title={coverage.say(figures, subjects)}>
      {figures}
      <small>{subjects}</small>
    </span>
  );
}
