import type { Words } from '#words/Words.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import { useSelection } from '#state/selection.ts';
import { Hidden } from '../kit/Hidden.tsx';
import { useRows } from '../table/useRows.ts';
import { tableIn } from '#words/table/tableIn.ts';
import type { Contest } from './Contest.ts';
import { RankLine } from './RankLine.tsx';
import styles from './RankTable.module.css';

type RankTableProps = { contest: Contest; largest: number; caption: string; words: Words };

/** All that have a rank, best first; rows drive the map and are driven by it. */
export function RankTable({ contest, largest, caption, words }: RankTableProps) {
  const { kind, ranking, unit } = contest;
  const { body, stop } = useRows(kind);
  const chosen = useSelection(({ subject }) => subject?.id);
  const { column, possibleNote } = rankingIn(words.language);
  const { ranked } = ranking;
  const first = ranked.some(({ id }) => id === stop) ? stop : ranked[0]?.id;
  return (
    <table className={styles['table']}>
      <caption>
        {caption}
        <Hidden>{tableIn(words.language).keys}</Hidden>
      </caption>
      <colgroup>
        <col style={{ width: 58 }} />
        <col style={{ width: 58 }} />
        <col style={{ width: '34%' }} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" title={possibleNote}>
            {column.rank}
          </th>
          <th scope="col">{column.change}</th>
          <th scope="col">{column[kind]}</th>
          <th scope="col">
            {column.value} {unit === undefined ? null : <small>{unit}</small>}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {ranked.map(one => (
          <RankLine
            key={one.id}
            ranked={one}
            contest={contest}
            largest={largest}
            isStop={one.id === first}
            isChosen={one.id === chosen}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}
