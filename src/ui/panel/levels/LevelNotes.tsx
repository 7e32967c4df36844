import type { Adcode } from '#data/place.ts';
import { levelNotes, type Told } from './levelNotes.ts';

/** Rank among its equals, and how much of a sum is estimated: a line each. */
export function LevelNotes({ id, ...told }: Told & { id: Adcode }) {
  return levelNotes(id, told).map(note => <p key={note}>{note}</p>);
}
