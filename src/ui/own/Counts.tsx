import type { OwnData } from '#data/own.ts';
import { valueColumns } from '#derive/own/guessMapping.ts';
import type { Mapping } from '#derive/own/mapping.ts';
import { yearsOf } from '#derive/own/yearsOf.ts';
import { formatCount } from '#words/format.ts';
import type { OwnWords } from '#words/own/OwnWords.ts';
import type { Words } from '#words/Words.ts';
import { Button } from '../kit/Button.tsx';
import { encodingName } from './encodingName.ts';
import type { Report, ShownTable } from './ownMessages.ts';
import { changeMapping } from './ownReader.ts';
import styles from './OwnShown.module.css';

type CountsProps = { table: ShownTable; report: Report; data: OwnData | null; own: OwnWords; words: Words };

/** Years as one span where none is missing, else one by one: 2014–2016; 2014, 2016. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return years.length > 2 && last - first === years.length - 1 ? `${first}–${last}` : years.join(', ');
}

const isSaid = (remark: string | false) => remark !== false && remark !== '';

/** What was taken for granted when the columns were read. */
function assumptions({ where, when }: Mapping, { done, confirm }: OwnWords): readonly (string | false)[] {
  return [
    where.kind === 'degrees' && confirm.systems[where.system],
    when.kind === 'always' && done.always,
    valueColumns(when).length === 0 && done.counted,
  ];
}

/** How many rows were read, drawn and left, and what was taken for granted. */
export function Counts({ table, report, data, own, words: { language } }: CountsProps) {
  const { done } = own;
  const { rows, left, empty, mapping } = report;
  const number = (count: number) => formatCount(count, language);
  const remarks = [
    data !== null && data.title,
    done.rows(number(rows)),
    left > 0 && done.left(number(left)),
    empty > 0 && done.empty(number(empty)),
    data !== null && mapping.when.kind !== 'always' && done.years(spanOf(yearsOf(data))),
    encodingName(table.encoding),
    ...assumptions(mapping, own),
  ];
  return (
    <div className={styles['counts']}>
      <output>{done.points(number(data?.count ?? 0))}</output>
      <p>{remarks.filter(isSaid).join(' · ')}</p>
      <Button look="plain" onPress={() => changeMapping(mapping)}>
        {done.change}
      </Button>
    </div>
  );
}

type StandingProps = { data: OwnData; own: OwnWords; words: Words };

/** What stands on the map without a file of this visit: it came with the link, or from before the last try. */
export function Standing({ data, own: { done }, words: { language } }: StandingProps) {
  return (
    <div className={styles['counts']}>
      <output>{done.points(formatCount(data.count, language))}</output>
      <p>{[data.title, done.years(spanOf(yearsOf(data)))].filter(isSaid).join(' · ')}</p>
    </div>
  );
}
