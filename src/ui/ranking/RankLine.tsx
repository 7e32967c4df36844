import { memo, useRef } from 'react';
import type { ComparedRank } from '#derive/ranking/compareRanks.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import type { Words } from '#words/Words.ts';
import { Hidden } from '../kit/Hidden.tsx';
import { StatusBadge } from '../kit/StatusBadge.tsx';
import { useRowMark } from '../table/useRowMark.ts';
import type { Contest } from './Contest.ts';
import { RankBar } from './RankBar.tsx';
import { RankChangeCell } from './RankChangeCell.tsx';

type RankLineProps = {
  ranked: ComparedRank;
  contest: Contest;
  largest: number;
  isStop: boolean;
  isChosen: boolean;
  words: Words;
};

/** A rank, whether it is shared, and which ranks the ranges of the values allow. */
function RankCell({ ranked, words }: { ranked: ComparedRank; words: Words }) {
  const { rank, tied, possible } = ranked;
  const [best, worst] = possible;
  const labels = rankingIn(words.language);
  return (
    <>
      <span aria-hidden={tied || undefined}>
        {tied ? '=' : ''}
        {rank}
      </span>
      {tied ? <Hidden>{labels.tied(rank)}</Hidden> : null}
      {best < worst ? <small title={labels.possibleNote}>{labels.possible(best, worst)}</small> : null}
    </>
  );
}

/** One row of the ranking. */
export const RankLine = memo(function RankLine(props: RankLineProps) {
  const { ranked, contest, largest, isStop, isChosen, words } = props;
  const { id, value, change } = ranked;
  const row = useRef<HTMLTableRowElement>(null);
  const isPointed = useRowMark(row, { id, isChosen });
  return (
    <tr ref={row} data-row={id} data-pointed={isPointed || undefined} data-chosen={isChosen || undefined}>
      <td>
        <RankCell ranked={ranked} words={words} />
      </td>
      <td>
        <RankChangeCell change={change} words={words} />
      </td>
      <th scope="row">
        <button type="button" tabIndex={isStop ? 0 : -1} aria-pressed={isChosen}>
          {contest.nameOf(id)} <small>{contest.belongsTo(id)}</small>
        </button>
      </th>
      <td>
        <RankBar reading={value} largest={largest} />
        <span data-value>
          <b>{contest.valueText(id, value)}</b> <StatusBadge status={value.status} words={words} />
        </span>
      </td>
    </tr>
  );
});
