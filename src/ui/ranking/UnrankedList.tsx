import type { Unranked } from '#derive/ranking/compareRanks.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import type { Words } from '#words/Words.ts';
import type { Contest } from './Contest.ts';
import styles from './UnrankedList.module.css';

/** Those without a value, each with the reason and the rank it had. */
export function UnrankedList({ contest, words }: { contest: Contest; words: Words }) {
  const labels = rankingIn(words.language);
  const { unranked } = contest.ranking;
  if (unranked.length === 0) return null;
  const reasonOf = ({ reason, from }: Unranked) =>
    [words.gap[reason], ...(from === null ? [] : [labels.was(from)])].join(labels.comma);
  return (
    <details className={styles['unranked']}>
      <summary>{labels.unranked(unranked.length)}</summary>
      <ul>
        {unranked.map(one => (
          <li key={one.id}>
            {contest.nameOf(one.id)} <small>{reasonOf(one)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
