import type { Dataset } from '#data/dataset.ts';
import type { View } from '#derive/view.ts';
import { useSession } from '#state/session.ts';
import type { Words } from '#words/Words.ts';
import { describeSubject } from './describeSubject.ts';
import { useFinerName } from './useFinerName.ts';

type CursorTextProps = { dataset: Dataset; view: View; words: Words };

/** Says what the feature cursor is on, and says it anew when the year changes under it. */
export function CursorText({ dataset, view, words }: CursorTextProps) {
  const hovered = useSession(session => session.hover);
  const told = hovered?.byKeys ? hovered.subject : undefined;
  const finer = useFinerName(dataset, told?.id);
  const text = told ? describeSubject(told, { dataset, view, words, finer }) : '';
  return text;
}
