import type { RankChange } from '#derive/ranking/compareRanks.ts';
import { rankingIn } from '#words/ranking/rankingIn.ts';
import type { Words } from '#words/Words.ts';
import { Hidden } from '../kit/Hidden.tsx';
import styles from './RankTable.module.css';

function describe(change: RankChange, words: Words): string {
  const labels = rankingIn(words.language);
  if (change.kind === 'new') return labels.isNew(words.gap[change.reason]);
  if (change.gained === 0) return labels.same(change.from);
  return change.gained > 0 ? labels.gained(change.gained, change.from) : labels.lost(-change.gained, change.from);
}

function shorten(change: RankChange, words: Words): string {
  if (change.kind === 'new') return rankingIn(words.language).newcomer;
  if (change.gained === 0) return '=';
  return `${change.gained > 0 ? '▲' : '▼'}${Math.abs(change.gained)}`;
}

/** How a rank moved: an arrow and by how many places for the eye, a sentence for the ear and on hover. */
export function RankChangeCell({ change, words }: { change: RankChange | null; words: Words }) {
  if (!change) return null;
  const way = change.kind === 'new' ? 'new' : Math.sign(change.gained);
  return (
    <span className={styles['change']} data-way={way} title={describe(change, words)}>
      <span aria-hidden="true">{shorten(change, words)}</span>
      <Hidden>{describe(change, words)}</Hidden>
    </span>
  );
}
